package io.huizong.sample;

import io.huizong.sample.Layout.Dates;
import io.huizong.sample.Layout.Labels;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/** The month to be consolidated: every unit writes in its own way, and some make mistakes. */
final class October2026 extends MonthPlan {
    private static final LocalDate SHARED_DAY = LocalDate.of(2026, 10, 15);

    private October2026() {
        super(YearMonth.of(2026, 10), 202610);
    }

    static MonthPlan plan() {
        October2026 plan = new October2026();
        plan.chengguan();
        plan.donghe();
        plan.xishan();
        plan.nanling();
        plan.beitun();
        plan.baishi();
        plan.liulin();
        plan.education();
        plan.health();
        plan.archives();
        return plan;
    }

    /** The handed-out table, nothing wrong; one meeting and one article that others report too. */
    private void chengguan() {
        Report study = study("U01", 6);
        study.lines.add(sharedMeeting(86).set("organiser", "县安委会办公室").set("place", "县会议中心"));
        study.lines.sort(Comparator.comparing(Line::date));
        Report articles = articles("U01", 7);
        articles.lines.get(2).set("stage", "报送");
        articles.lines.add(sharedArticle());
        add(ReportFile.xlsx(folder() + "城关镇2026年10月报表.xlsx", study, articles, warning("U01", 5)));
    }

    private static Line sharedMeeting(int attendees) {
        return Line.of("date", SHARED_DAY, "topic", "安全生产知识培训", "kind", "专题讲座")
                .set("attendees", attendees)
                .set("materials", 100);
    }

    private static Line sharedArticle() {
        return Line.of("date", LocalDate.of(2026, 10, 28), "title", "读书角共建活动走进校园", "kind", "新闻稿件")
                .set("media", "市日报")
                .set("level", "市级")
                .set("stage", "刊播")
                .set("count", 1);
    }

    /** A file a form in a folder of its own; the last one in a format that cannot be read. */
    private void donghe() {
        Report study = study("U02", 4).title("10月份理论学习情况统计表").sheet("Sheet1");
        study.lines.add(sharedMeeting(64).set("place", "县会议中心"));
        study.lines.sort(Comparator.comparing(Line::date));
        study.layout(Layout.own(FormKind.STUDY).labels(Labels.NEIGHBOURS));
        Report articles = articles("U02", 6).title("10月份稿件刊播情况统计表").sheet("Sheet1");
        articles.layout(Layout.other(FormKind.ARTICLES).labels(Labels.NEIGHBOURS));
        add(ReportFile.xlsx(folder() + "东河镇/理论学习.xlsx", study));
        add(ReportFile.xlsx(folder() + "东河镇/稿件刊播情况统计表（10月）.xlsx", articles));
    }

    /** The old format. */
    private void xishan() {
        add(ReportFile.xls(folder() + "西山乡2026年10月.xls", study("U03", 4), articles("U03", 4), warning("U03", 3)));
    }

    /** A header of two rows and merged dates; two forms as text, in two encodings. */
    private void nanling() {
        Report study = study("U04", 5)
                .layout(Layout.other(FormKind.STUDY).mergingDates().labels(Labels.TWO_CELLS));
        LocalDate day = study.lines.get(1).date();
        study.lines.get(2).set("date", day);
        add(ReportFile.xlsx(folder() + "南岭乡10月份理论学习情况统计表.xlsx", study));
        Report articles = articles("U04", 4).layout(Layout.asGiven(FormKind.ARTICLES));
        add(ReportFile.csv(folder() + "南岭乡_2026-10_稿件刊播.csv", ReportFile.Kind.CSV_GB18030, articles));
        Report warning = warning("U04", 3).layout(Layout.own(FormKind.WARNING).dates(Dates.CELLS));
        add(ReportFile.csv(folder() + "南岭乡_2026-10_警示教育.csv", ReportFile.Kind.CSV_UTF8, warning));
    }

    /** Three rows of 理论学习 to be corrected: last month's date, no number, no topic. */
    private void beitun() {
        Report study = study("U05", 6);
        study.lines.get(0).set("date", LocalDate.of(2026, 9, 30)).error("date", "value.outside-period");
        study.lines.get(2).set("attendees", "").write("attendees", "待定").error("attendees", "value.not-a-number");
        study.lines.get(4).set("topic", "").error("topic", "value.required");
        add(ReportFile.xlsx(folder() + "2026年10月报表（北屯镇）.xlsx", study, articles("U05", 5), warning("U05", 4)));
    }

    /** No label but the names; a level that does not exist; no 警示教育. */
    private void baishi() {
        Report study = study("U06", 4).layout(Layout.asGiven(FormKind.STUDY).labels(Labels.NONE));
        Report articles =
                articles("U06", 5).layout(Layout.asGiven(FormKind.ARTICLES).labels(Labels.NONE));
        articles.lines.get(1).set("level", "村级").error("level", "value.not-in-list");
        articles.lines.get(1).set("media", "村广播站");
        add(ReportFile.xlsx(folder() + "白石镇10月报表.xlsx", study, articles));
    }

    /** Someone else's table taken as a pattern, and its unit left in the label. */
    private void liulin() {
        Report study = study("U07", 4).unitWritten("北屯镇").rejected("identity.unit-conflict");
        add(ReportFile.xlsx(folder() + "柳林街道2026年10月理论学习.xlsx", study));
        Report articles = articles("U07", 4).layout(Layout.own(FormKind.ARTICLES));
        Report warning = warning("U07", 4).layout(Layout.other(FormKind.WARNING).dates(Dates.MIXED));
        warning.lines.forEach(line -> line.set("batches", 1));
        add(ReportFile.xlsx(folder() + "柳林街道（2026.10）稿件、警示教育.xlsx", articles, warning));
    }

    /** Numbers in words; a kind that is not in the list. */
    private void education() {
        Report study = study("U08", 5).layout(Layout.own(FormKind.STUDY)).sheet("Sheet1");
        study.lines.get(0).set("attendees", 120).write("attendees", "120人次").note("attendees", "value.interpreted");
        study.lines.get(3).set("attendees", 200).write("attendees", "约200").query("attendees", "value.approximate");
        study.lines.get(4).set("kind", "观摩").query("kind", "value.not-in-list");
        Report articles =
                articles("U08", 5).layout(Layout.own(FormKind.ARTICLES)).sheet("Sheet2");
        articles.lines.add(sharedArticle());
        Report warning = warning("U08", 3).layout(Layout.own(FormKind.WARNING)).sheet("Sheet3");
        add(ReportFile.xlsx(folder() + "教育局10月份三张报表.xlsx", study, articles, warning));
    }

    /** A total that is wrong; a misspelt name in the label. */
    private void health() {
        add(ReportFile.xlsx(
                folder() + "卫健局/2026年10月.xlsx",
                study("U09", 4),
                warning("U09", 4).totalWrongBy(10)));
        Report articles = articles("U09", 4).unitWritten("县卫生建康局").rejected("identity.unit-unknown");
        add(ReportFile.xlsx(folder() + "卫健局/稿件10月.xlsx", articles));
    }

    /** Nothing to report of one form; the third is not owed. */
    private void archives() {
        add(ReportFile.xlsx(
                folder() + "档案馆（10月）.xlsx", study("U10", 3), articles("U10", 0).nil("本月无")));
    }
}
