package io.huizong.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a month must come to, reckoned from the plan and not from the files. */
final class ExpectedFigures {
    private static final Map<String, String> LEVELS =
            Map.of("central", "中央级", "provincial", "省级", "municipal", "市级", "county", "县级");

    private final MonthPlan month;
    private final Map<String, Map<String, Integer>> units = new TreeMap<>();
    private final Map<String, String> states = new TreeMap<>();

    private ExpectedFigures(MonthPlan month) {
        this.month = month;
    }

    /** In the shape of an expectation of a test case. */
    static String of(MonthPlan month) {
        ExpectedFigures figures = new ExpectedFigures(month);
        figures.collect();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("why", "the sample month: as offices write, with a few mistakes");
        all.put("period", month.month.toString());
        all.put("county", figures.county());
        all.put("units", figures.units);
        all.put("states", figures.states);
        all.put("findings", figures.findings());
        all.put("submissions", figures.submissions());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(all)
                        .replace("\r\n", "\n")
                + "\n";
    }

    private List<Report> counted() {
        return month.files().stream()
                .flatMap(f -> f.reports().stream())
                .filter(r -> !r.isRejected())
                .toList();
    }

    private List<OtherReport> others() {
        return OtherForms.reports().stream()
                .filter(r -> r.period().equals(month.month.toString()))
                .toList();
    }

    private void collect() {
        for (SampleUnit unit : SampleUnit.ALL) {
            for (FormKind form : FormKind.values()) {
                boolean exempt = unit.exempt().equals(form.sheet);
                states.put(unit.code() + "|" + form.code, exempt ? "exempt" : "missing");
            }
        }
        for (OtherReport report : others()) {
            String unit = report.unit().code();
            states.put(unit + "|" + report.form(), "reported");
            units.computeIfAbsent(unit, u -> new TreeMap<>()).putAll(report.figures());
        }
        for (Report report : counted()) {
            String unit = report.unit.code();
            states.put(unit + "|" + report.form.code, report.isNil() ? "nil" : "reported");
            units.computeIfAbsent(unit, u -> new TreeMap<>()).putAll(figures(report.form, report.accepted()));
        }
    }

    static Map<String, Integer> figures(FormKind form, List<Line> lines) {
        Map<String, Integer> out = new TreeMap<>();
        switch (form) {
            case STUDY -> {
                out.put("study.sessions", lines.size());
                out.put("study.attendees", sum(lines, "attendees", l -> true));
                out.put("study.materials", sum(lines, "materials", l -> true));
            }
            case ARTICLES -> {
                Predicate<Line> placed = l -> l.text("stage").equals("刊播");
                out.put("articles.submitted", sum(lines, "count", l -> true));
                out.put("articles.placed", sum(lines, "count", placed));
                LEVELS.forEach((code, level) -> out.put(
                        "articles." + code,
                        sum(lines, "count", placed.and(l -> l.text("level").equals(level)))));
            }
            case WARNING -> {
                out.put("warning.sessions", lines.size());
                out.put("warning.batches", sum(lines, "batches", l -> true));
                out.put("warning.attendees", sum(lines, "attendees", l -> true));
            }
        }
        return out;
    }

    private static int sum(List<Line> lines, String field, Predicate<Line> where) {
        return lines.stream().filter(where).mapToInt(l -> l.number(field)).sum();
    }

    /** The units' figures added up, less the articles that another unit has placed in the same medium. */
    private Map<String, Integer> county() {
        Map<String, Integer> county = new TreeMap<>();
        units.values().forEach(of -> of.forEach((code, value) -> county.merge(code, value, Integer::sum)));
        others().forEach(report -> report.apart().forEach(county::remove));
        Map<String, Line> first = new LinkedHashMap<>();
        for (Report report : counted()) {
            for (Line line : report.form == FormKind.ARTICLES ? report.accepted() : List.<Line>of()) {
                String article = line.text("title") + "|" + line.text("media");
                if (first.putIfAbsent(article, line) != null) {
                    figures(FormKind.ARTICLES, List.of(line))
                            .forEach((code, value) -> county.merge(code, -value, Integer::sum));
                }
            }
        }
        return county;
    }

    private List<Map<String, String>> findings() {
        List<Map<String, String>> out = new ArrayList<>();
        for (ReportFile file : month.files()) {
            for (Report report : file.reports()) {
                Optional<String> sheet = file.isText() ? Optional.empty() : Optional.of(report.sheet());
                if (report.isRejected()) {
                    out.add(finding(report.rejection(), "error", file.path(), sheet, ""));
                    continue;
                }
                ReportGrid.of(report)
                        .marks()
                        .forEach(m -> out.add(finding(m.code(), m.severity(), file.path(), sheet, m.cell())));
            }
        }
        out.add(finding("file.unsupported", "error", SampleInput.UNREADABLE, Optional.empty(), ""));
        out.add(duplicate("study"));
        out.add(duplicate("articles"));
        return out;
    }

    private static Map<String, String> duplicate(String form) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("code", "county.duplicate");
        out.put("severity", "query");
        out.put("form", form);
        return out;
    }

    private static Map<String, String> finding(
            String code, String severity, String file, Optional<String> sheet, String cell) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("code", code);
        out.put("severity", severity);
        out.put("file", file);
        sheet.ifPresent(name -> out.put("sheet", name));
        if (!cell.isEmpty()) {
            out.put("cell", cell);
        }
        return out;
    }

    private List<Map<String, Object>> submissions() {
        List<Map<String, Object>> out = new ArrayList<>();
        for (ReportFile file : month.files()) {
            for (Report report : file.reports()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("file", file.path());
                one.put("form", report.form.code);
                if (report.isRejected()) {
                    one.put("status", "rejected");
                } else {
                    int accepted = report.accepted().size();
                    int rejected = report.lines.size() - accepted;
                    one.put("status", rejected == 0 ? "accepted" : "partial");
                    one.put("unit", report.unit.code());
                    one.put("rowsAccepted", accepted);
                    one.put("rowsRejected", rejected);
                }
                out.add(one);
            }
        }
        OtherForms.files()
                .forEach((path, reports) -> reports.stream()
                        .filter(others()::contains)
                        .forEach(report -> out.add(submission(path, report))));
        return out;
    }

    private static Map<String, Object> submission(String path, OtherReport report) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", path);
        one.put("form", report.form());
        one.put("status", "accepted");
        one.put("unit", report.unit().code());
        one.put("rowsAccepted", report.accepted());
        one.put("rowsRejected", 0);
        return one;
    }
}
