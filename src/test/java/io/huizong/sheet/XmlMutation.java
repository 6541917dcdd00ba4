package io.huizong.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong within an XML part that is packed rightly, or within a web page. */
enum XmlMutation implements Mutation {
    TAG_REMOVED {
        @Override
        String change(String xml, Random random) {
            return replaced(xml, TAG, random, "");
        }
    },
    TAG_DOUBLED {
        @Override
        String change(String xml, Random random) {
            return replaced(xml, TAG, random, "$0$0");
        }
    },
    ELEMENTS_DOUBLED {
        @Override
        String change(String xml, Random random) {
            return replaced(xml, ELEMENT, random, "$0$0");
        }
    },
    ABSURD_ATTRIBUTE {
        @Override
        String change(String xml, Random random) {
            return replaced(xml, ATTRIBUTE, random, "$1=\"" + pick(ABSURD, random) + '"');
        }
    },
    ABSURD_TEXT {
        @Override
        String change(String xml, Random random) {
            return replaced(xml, TEXT, random, ">" + pick(ABSURD, random) + "<");
        }
    },
    ATTRIBUTE_REMOVED {
        @Override
        String change(String xml, Random random) {
            return replaced(xml, ATTRIBUTE, random, "");
        }
    },
    DEEPLY_NESTED {
        @Override
        String change(String xml, Random random) {
            int depth = 1 << random.nextInt(15);
            String tag = pick(List.of("c", "row", "is", "table", "td", "x"), random);
            String open = ("<" + tag + ">").repeat(depth);
            String close = random.nextBoolean() ? ("</" + tag + ">").repeat(depth) : "";
            return replaced(xml, TAG, random, Matcher.quoteReplacement(open + close) + "$0");
        }
    },
    ENTITIES {
        @Override
        String change(String xml, Random random) {
            StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
            for (int i = 1; i < 12; i++) {
                type.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
            }
            type.append("<!ENTITY f SYSTEM \"file:///etc/hostname\">]>");
            int root = xml.indexOf('<', xml.startsWith("<?") ? 2 : 0);
            String with = xml.substring(0, root) + type + xml.substring(root);
            return replaced(with, TEXT, random, random.nextBoolean() ? ">&a11;<" : ">&f;<");
        }
    },
    CHANGED_CHARACTERS {
        @Override
        String change(String xml, Random random) {
            StringBuilder out = new StringBuilder(xml);
            for (int i = random.nextInt(3); i >= 0; i--) {
                char c = pick(List.of('<', '>', '"', '&', '\0', '\uffff', '/', '=', '9', ' ', '\ud800'), random);
                out.setCharAt(random.nextInt(out.length()), c);
            }
            return out.toString();
        }
    },
    CUT {
        @Override
        String change(String xml, Random random) {
            return xml.substring(0, random.nextInt(xml.length()));
        }
    },
    FORMULA_PUT_IN {
        @Override
        String change(String xml, Random random) {
            return replaced(xml, VALUE, random, Matcher.quoteReplacement(pick(FORMULAS, random)));
        }
    };

    private static final Pattern TAG = Pattern.compile("<[^<>]+>");
    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)[^<>]*>[^<>]*</\\1>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"[^\"<>]*\"");
    private static final Pattern TEXT = Pattern.compile(">[^<>]*<");
    private static final Pattern VALUE = Pattern.compile("<v>[^<]*</v>");
    private static final List<String> ABSURD = List.of(
            "",
            "0",
            "-1",
            "-0",
            "NaN",
            "1E400",
            "-1E400",
            "1E-400",
            "1e308",
            "2147483647",
            "2147483648",
            "-2147483648",
            "99999999999999999999999",
            "9".repeat(5000),
            "0.".concat("3".repeat(3000)),
            "A0",
            "A1048577",
            "XFE1",
            "XFD1048576",
            "A1:XFD1048576",
            "ZZZZZZZZZZ1",
            "1:1",
            "s",
            "d",
            "b",
            "array",
            "shared",
            "dataTable",
            "true",
            "２",
            "../../../../etc/passwd",
            "xl/workbook.xml",
            "worksheets/sheet1.xml",
            "%zz",
            "yyyy".repeat(2000),
            "[".repeat(3000),
            "\\\\".repeat(3000),
            "_x0000_",
            "_xD800_",
            "2024-13-45",
            "9999-12-31T23:59:59.9",
            "-2958466",
            "2958466.99999999");
    private static final List<String> FORMULAS = List.of(
            "<f>A1</f>",
            "<f t=\"array\" ref=\"A1:XFD1048576\">A1:XFD1048576*2</f>",
            "<f t=\"shared\" si=\"0\" ref=\"A1:A1048576\">SUM(A:XFD)</f>",
            "<f>SUM(A1:XFD1048576)</f>",
            "<f>SUMPRODUCT((A1:A1048576=B1:B1048576)*1)</f>",
            "<f>REPT(\"x\",32767)&amp;REPT(\"x\",32767)</f>",
            "<f>" + "(".repeat(4000) + "1" + ")".repeat(4000) + "</f>",
            "<f>" + "1+".repeat(4000) + "1</f>",
            "<f>" + "-".repeat(4000) + "1</f>",
            "<f>" + "IF(1,".repeat(300) + "1" + ")".repeat(300) + "</f>",
            "<f>1E308*10</f>",
            "<f>FACT(170)*FACT(170)</f>",
            "<f>INDIRECT(\"A1\")</f>",
            "<f>COMBIN(1000000,500000)</f>",
            "<f>{1,2;3</f>",
            "<f>'不存在'!A1</f>",
            "<f>A1:A2 B1:B2</f>");

    abstract String change(String xml, Random random);

    /** Changes one XML part of a zip; a text that is no zip as a whole. */
    @Override
    public byte[] of(byte[] whole, Random random) throws IOException {
        if (whole[0] != 'P') {
            return changed(whole, random);
        }
        Map<String, byte[]> parts = ZipMutation.parts(whole);
        List<String> names = parts.keySet().stream()
                .filter(name -> name.startsWith("xl/") && !name.contains("theme"))
                .toList();
        // Sheets are what a file is about.
        List<String> sheets =
                names.stream().filter(name -> name.contains("sheets/")).toList();
        String name = pick(random.nextBoolean() ? sheets : names, random);
        parts.put(name, changed(parts.get(name), random));
        return ZipMutation.zip(parts);
    }

    private byte[] changed(byte[] xml, Random random) {
        return change(new String(xml, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Replaces one of the places that a pattern finds. */
    private static String replaced(String text, Pattern what, Random random, String by) {
        List<MatchResult> places = new ArrayList<>(what.matcher(text).results().toList());
        if (places.isEmpty()) {
            return text + by.replace("$0", "").replace("$1", "");
        }
        Matcher place = what.matcher(text);
        int at = random.nextInt(places.size());
        if (!place.find(places.get(at).start())) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.substring(0, place.start()));
        out.append(what.matcher(place.group()).replaceFirst(by));
        return out.append(text, place.end(), text.length()).toString();
    }
}
