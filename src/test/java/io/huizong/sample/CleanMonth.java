package io.huizong.sample;

import java.time.YearMonth;
import java.util.List;

/** A month with nothing wrong in it: each unit in its own way, but for what it does not send. */
final class CleanMonth extends MonthPlan {
    CleanMonth(YearMonth month, long seed) {
        super(month, seed);
    }

    /** 白石镇 sends nothing and 柳林街道 is not there yet. */
    static MonthPlan october2025() {
        CleanMonth plan = new CleanMonth(YearMonth.of(2025, 10), 202510);
        plan.rest(List.of("U01", "U02", "U04", "U05", "U08", "U09"), 3);
        plan.xls("U03", plan.articles("U03", 2));
        plan.archives();
        return plan;
    }

    /** 县教育局 sends no 警示教育, 西山乡 had no articles. */
    static MonthPlan september2026() {
        CleanMonth plan = new CleanMonth(YearMonth.of(2026, 9), 202609);
        plan.rest(List.of("U01", "U02", "U04", "U05", "U06", "U07", "U09"), 4);
        plan.xls("U03", plan.articles("U03", 0).nil("零报告"));
        plan.add(ReportFile.xlsx(
                plan.folder() + "教育局9月份报表.xlsx",
                plan.study("U08", 4).layout(Layout.own(FormKind.STUDY)),
                plan.articles("U08", 5).layout(Layout.own(FormKind.ARTICLES))));
        plan.archives();
        return plan;
    }

    private void rest(List<String> units, int rows) {
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            Report study = study(unit, rows + i % 2);
            Report articles = articles(unit, rows + 1 + i % 3);
            Report warning = warning(unit, 3 + i % 2);
            if (i % 3 == 1) {
                separately(List.of(study, articles, warning));
            } else {
                together(List.of(study, articles, warning), i % 3 == 0);
            }
        }
    }

    private void together(List<Report> reports, boolean asGiven) {
        reports.forEach(r -> r.layout(asGiven ? Layout.asGiven(r.form) : Layout.own(r.form)));
        String name = reports.get(0).unit.name();
        String path =
                folder() + name + (asGiven ? reports.get(0).monthWritten() : month.getMonthValue() + "月") + "报表.xlsx";
        add(new ReportFile(path, ReportFile.Kind.XLSX, reports));
    }

    private void separately(List<Report> reports) {
        for (Report report : reports) {
            report.layout(Layout.other(report.form).labels(Layout.Labels.TWO_CELLS));
            if (!report.layout().has("batches")) {
                report.lines.forEach(line -> line.set("batches", 1));
            }
            report.sheet("Sheet1").title(month.getMonthValue() + "月份" + report.form.title);
            add(ReportFile.xlsx(folder() + report.unit.name() + "/" + report.form.sheet + ".xlsx", report));
        }
    }

    private void xls(String unit, Report articles) {
        add(ReportFile.xls(
                folder() + SampleUnit.of(unit).name() + month + ".xls", study(unit, 3), articles, warning(unit, 3)));
    }

    private void archives() {
        add(ReportFile.xlsx(
                folder() + "档案馆（" + month.getMonthValue() + "月）.xlsx", study("U10", 3), articles("U10", 3)));
    }
}
