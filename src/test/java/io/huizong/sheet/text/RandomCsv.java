package io.huizong.sheet.text;

import com.opencsv.CSVParserWriter;
import com.opencsv.RFC4180ParserBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A table as text, by a seed: each separator, line end and encoding, quoted as needed or more. */
final class RandomCsv {
    private static final List<String> FIELDS = List.of(
            "理论学习",
            "120",
            "1,200",
            "甲;乙",
            "a\tb",
            "他说\"好\"",
            "\"",
            "\"\"",
            "一\n二",
            "x\n\ny",
            " 前后 ",
            "a\\b",
            "e\\\"f",
            "\\",
            "𠮷",
            "'",
            "=1+1",
            "2024-06-03",
            "",
            "",
            "a,b\n\"c\";\td");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    final List<List<String>> records = new ArrayList<>();
    final Charset charset;
    final char separator;
    private final Random random;
    private final String lineEnd;
    private final boolean marked;
    private boolean loneQuote;

    RandomCsv(int seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        separator = ",\t;".charAt(random.nextInt(3));
        lineEnd = LINE_ENDS.get(random.nextInt(3));
        String name =
                List.of("UTF-8", "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE").get(random.nextInt(5));
        charset = Charset.forName(name);
        marked = !name.equals("GB18030") && random.nextBoolean();
        int columns = 2 + random.nextInt(8);
        List<String> header = new ArrayList<>(List.of("日期"));
        while (header.size() < columns) {
            header.add("列" + header.size());
        }
        records.add(header);
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            records.add(random.nextInt(12) == 0 ? List.of("") : record(columns));
        }
    }

    private List<String> record(int columns) {
        List<String> record = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            record.add(FIELDS.get(random.nextInt(FIELDS.size())));
        }
        return record;
    }

    String text() throws IOException {
        return random.nextInt(3) == 0 ? byOpencsv() : byHand();
    }

    /** Whether a field that is not quoted has a quote in it; known when the text is made. */
    boolean hasLoneQuote() {
        return loneQuote;
    }

    byte[] bytes(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((marked ? BYTE_ORDER_MARK + text : text).getBytes(charset));
        return out.toByteArray();
    }

    private String byOpencsv() throws IOException {
        StringWriter out = new StringWriter();
        var parser = new RFC4180ParserBuilder().withSeparator(separator).build();
        try (CSVParserWriter writer = new CSVParserWriter(out, parser, lineEnd)) {
            for (List<String> record : records) {
                writer.writeNext(record.toArray(String[]::new), false);
            }
        }
        return out.toString();
    }

    private String byHand() {
        StringBuilder out = new StringBuilder();
        for (List<String> record : records) {
            for (int i = 0; i < record.size(); i++) {
                out.append(i == 0 ? "" : separator).append(written(record.get(i)));
            }
            out.append(lineEnd);
        }
        boolean cut = random.nextBoolean() && !records.get(records.size() - 1).equals(List.of(""));
        return cut ? out.substring(0, out.length() - lineEnd.length()) : out.toString();
    }

    /** A quote within a field that does not begin with one may stand alone. */
    private String written(String field) {
        boolean needed = field.startsWith("\"") || field.matches("(?s).*[,;\t\n].*");
        if (!needed && random.nextInt(3) > 0) {
            loneQuote |= field.contains("\"");
            return field;
        }
        String breaks = field.replace("\n", random.nextBoolean() ? "\n" : lineEnd);
        return '"' + breaks.replace("\"", "\"\"") + '"';
    }
}
