package io.huizong.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The reports on the forms beside the core ones, read from a text; who sends several for a period puts them in one file. */
final class OtherForms {
    private static final String TEXT = "/sample/other-forms.txt";
    private static final int LEADING = 3;

    private final List<OtherReport> reports = new ArrayList<>();
    private final Map<String, Integer> soFar = new TreeMap<>();

    private OtherForms() {}

    static List<OtherReport> reports() {
        OtherForms read = new OtherForms();
        for (String block : text().split("\n\n")) {
            List<String> lines = block.lines().filter(l -> !l.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                String[] form = lines.get(0).split(" ");
                read.block(form, lines.subList(1, lines.size()));
            }
        }
        return List.copyOf(read.reports);
    }

    /** The files by their paths below the input folder, each with its reports. */
    static Map<String, List<OtherReport>> files() {
        Map<String, List<OtherReport>> byFolderAndUnit = reports().stream()
                .collect(Collectors.groupingBy(
                        r -> r.periodWritten() + "/" + r.unit().name(), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<OtherReport>> files = new LinkedHashMap<>();
        byFolderAndUnit.forEach(
                (name, of) -> files.put(name + "-" + (of.size() == 1 ? of.get(0).sheet() : "其他报表") + ".xlsx", of));
        return files;
    }

    static void write(Path folder) throws IOException {
        for (Map.Entry<String, List<OtherReport>> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(
                    path,
                    BookWriter.xlsxOf(
                            file.getValue().stream().map(OtherReport::sheetOf).toList()));
        }
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(OtherForms.class.getResourceAsStream(TEXT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private void block(String[] form, List<String> lines) {
        List<String> first = cells(lines.get(0));
        if (form[0].equals("items")) {
            List<List<String>> items =
                    lines.stream().skip(1).map(OtherForms::cells).toList();
            for (int c = LEADING; c < first.size(); c++) {
                items(form, first.get(c), items, c);
            }
            return;
        }
        for (int i = 1; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).matches("U\\d\\d .*")) {
                end++;
            }
            list(form, first.subList(1, first.size()), lines.get(i), lines.subList(i + 1, end));
            i = end;
        }
    }

    private void items(String[] form, String column, List<List<String>> items, int c) {
        boolean cumulative = column.endsWith("*");
        String[] whose = column.replace("*", "").split(" ");
        List<List<String>> rows = new ArrayList<>();
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (List<String> item : items) {
            String value = item.get(c);
            List<String> row = new ArrayList<>(List.of(item.get(1), item.get(2), value));
            if (!value.isEmpty()) {
                figures.put(form[1] + "." + item.get(0), Integer.valueOf(value));
            }
            if (cumulative) {
                row.add(cumulated(whose, form[1], item, value));
            }
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("指标名称", "计量单位", "本期数"));
        headings.addAll(cumulative ? List.of("累计数") : List.of());
        reports.add(report(form, whose, headings, rows, figures, List.of()));
    }

    /** The year's number so far; blank for what there is at the end of a period, which does not add up over time. */
    private String cumulated(String[] whose, String form, List<String> item, String value) {
        boolean stock = item.get(1).matches("现有.*|注册.*|实施.*");
        String key = whose[0] + whose[1].substring(0, 4) + form + item.get(0);
        return stock ? "" : String.valueOf(soFar.merge(key, Integer.valueOf(value), Integer::sum));
    }

    private void list(String[] form, List<String> headings, String head, List<String> lines) {
        String[] parts = head.split(": ");
        Map<String, Integer> figures = new LinkedHashMap<>();
        List<String> apart = new ArrayList<>();
        for (String figure : parts[1].split(" ")) {
            String[] codeAndValue = figure.split("=");
            String code = codeAndValue[0].replace("~", "");
            figures.put(code, Integer.valueOf(codeAndValue[1]));
            if (!code.equals(codeAndValue[0])) {
                apart.add(code);
            }
        }
        List<List<String>> rows = lines.stream().map(OtherForms::cells).toList();
        reports.add(report(form, parts[0].split(" "), headings, rows, figures, apart));
    }

    private static OtherReport report(
            String[] form,
            String[] whose,
            List<String> headings,
            List<List<String>> rows,
            Map<String, Integer> figures,
            List<String> apart) {
        return new OtherReport(
                SampleUnit.of(whose[0]), form[1], form[2], form[3], whose[1], headings, rows, figures, apart);
    }
}
