package io.huizong.sheet;

import java.util.List;
import java.util.Random;

/** Texts in the ways in which XML and SpreadsheetML let them be written. */
final class WrittenText {
    private static final List<String> TEXTS = List.of(
            "理论学习",
            "城关镇",
            " 前后空格 ",
            "一\n二",
            "a\rb",
            "c\r\nd",
            "tab\there",
            "R&D < 5 > \"x\" 'y'",
            "　",
            "120",
            "=1+1",
            "𠮷野家",
            "_x000D_",
            "_x005F_",
            "a_xyz_b",
            "\u0001\u001f",
            "]]>",
            "长".repeat(300),
            "O'Neil",
            "#REF!",
            "2024-06-03",
            "\u00a0",
            "");

    private final Random random;

    WrittenText(Random random) {
        this.random = random;
    }

    String pick() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A {@code t} element. */
    String element(String text) {
        if (text.isEmpty() && random.nextBoolean()) {
            return "<t/>";
        }
        return "<t xml:space=\"preserve\">" + written(text) + "</t>";
    }

    /** The children of an {@code si} or {@code is}: plain or in runs, a phonetic reading beside it. */
    String rich(String text) {
        String reading = "<rPh sb=\"0\" eb=\"1\"><t>pinyin</t></rPh><phoneticPr fontId=\"1\"/>";
        String tail = random.nextInt(3) == 0 ? reading : "";
        if (text.length() < 2 || Character.isSurrogate(text.charAt(0)) || random.nextBoolean()) {
            return element(text) + tail;
        }
        int cut = text.contains("_x") || text.contains("\r") ? text.length() : 1;
        return "<r><rPr><b/><sz val=\"11\"/></rPr>" + element(text.substring(0, cut)) + "</r><r>"
                + element(text.substring(cut)) + "</r>" + tail;
    }

    /** The text with what XML or SpreadsheetML cannot hold escaped, one way or another. */
    String written(String text) {
        StringBuilder out = new StringBuilder();
        String literal = text.replaceAll("_x([0-9A-F]{4})_", "_x005F_x$1_");
        if (random.nextInt(4) == 0 && isPlain(literal)) {
            return "<![CDATA[" + literal + "]]>";
        }
        boolean numbered = random.nextInt(4) == 0;
        literal.codePoints().forEach(c -> out.append(written(c, numbered)));
        return random.nextInt(8) == 0 ? out.insert(0, "<!-- n -->").toString() : out.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c != '<') && !text.contains("]]>");
    }

    private String written(int c, boolean numbered) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\r' -> random.nextBoolean() ? "&#13;" : "_x000D_";
            case '\n' -> random.nextBoolean() ? "\n" : "&#xA;";
            case '\t' -> "\t";
            default -> {
                if (c < ' ') {
                    yield String.format("_x%04X_", c);
                }
                yield numbered && c > 127 ? "&#x" + Integer.toHexString(c) + ";" : Character.toString(c);
            }
        };
    }
}
