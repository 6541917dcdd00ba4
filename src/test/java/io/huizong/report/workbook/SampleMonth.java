package io.huizong.report.workbook;

import static io.huizong.figures.FigureState.EXEMPT;
import static io.huizong.figures.FigureState.MISSING;
import static io.huizong.figures.FigureState.NIL;
import static io.huizong.figures.FigureState.NOT_DUE;
import static io.huizong.figures.FigureState.REPORTED;
import static io.huizong.figures.FigureState.RETURNED;

import io.huizong.figures.Comparison;
import io.huizong.figures.Consolidation;
import io.huizong.figures.ControlTotal;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Goals;
import io.huizong.figures.SharedThing;
import io.huizong.figures.Standing;
import io.huizong.figures.SubmissionLine;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * June 2024 of a county of six units: every state occurs, one article comes from two units, and the month before is
 * comparable for some units only.
 */
final class SampleMonth {
    static final String SHARED_TITLE = "清廉家风进万家";

    static final Period PERIOD = Period.month(2024, 6);
    private static final ZonedDateTime MADE = ZonedDateTime.parse("2024-07-08T09:30:00+08:00[Asia/Shanghai]");
    static final List<ReportingUnit> UNITS = List.of(
            unit("U01", "城关镇"),
            unit("U02", "东风街道办事处"),
            unit("U03", "县教育局"),
            unit("U04", "县卫生健康局"),
            unit("U05", "青山镇"),
            unit("U06", "县融媒体中心"));
    private static final Map<String, List<FigureState>> STATES = Map.of(
            "study", List.of(REPORTED, NIL, MISSING, REPORTED, EXEMPT, RETURNED),
            "articles", List.of(REPORTED, REPORTED, MISSING, REPORTED, NIL, NOT_DUE),
            "warning", List.of(NIL, REPORTED, RETURNED, MISSING, REPORTED, EXEMPT));

    private SampleMonth() {}

    static Consolidation whole() {
        return new Consolidation(
                PERIOD,
                "示例县",
                "示例县委宣传部",
                MADE,
                null,
                true,
                UNITS,
                SampleForms.all().stream().map(SampleMonth::coverage).toList(),
                SampleFigures.all(),
                SampleFigures.byMonth(),
                submissions(),
                findings(),
                List.of(new SharedThing(
                        SampleForms.form("articles"), SHARED_TITLE + " · 江南日报", List.of("U01", "U04"), "U01")),
                List.of(),
                Goals.NONE,
                List.of(
                        new ControlTotal("control.units", "articles.placed", number(4), number(4)),
                        new ControlTotal("control.rows", "城关镇2024年6月.xlsx", number(4), number(4))),
                new SampleDetails());
    }

    /** The same without findings, whose texts here are not the bundle's. */
    static Consolidation withoutFindings() {
        return like(PERIOD, null, true, List.of());
    }

    /** The same of a longer period, which hands on no details. */
    static Consolidation half() {
        return like(Period.of("2024-H1"), Period.month(2024, 5), false, findings());
    }

    private static Consolidation like(Period period, Period through, boolean registerKnown, List<Finding> findings) {
        Consolidation month = whole();
        return new Consolidation(
                period,
                month.county(),
                month.office(),
                MADE,
                through,
                registerKnown,
                UNITS,
                month.coverage(),
                month.figures(),
                month.byMonth(),
                month.submissions(),
                findings,
                month.shared(),
                List.of(),
                Goals.NONE,
                month.controls(),
                month.details());
    }

    /** The same units, none of which reported anything in this year. */
    static Consolidation silent() {
        Consolidation month = whole();
        Comparison none = new Comparison(0, null, null, true);
        List<Figure> figures = month.figures().stream()
                .map(f -> new Figure(
                        f.form(),
                        f.indicator(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        none,
                        none,
                        none,
                        Map.of(),
                        null,
                        null))
                .toList();
        return bare(true, UNITS, month.coverage(), figures, new TreeMap<>(Map.of(PERIOD, Map.of())));
    }

    /** The same with forms that are all called the same on their sheets. */
    static Consolidation named(String sheet) {
        Consolidation month = whole();
        List<FormCoverage> coverage = month.coverage().stream()
                .map(c -> new FormCoverage(SampleForms.named(c.form(), sheet), c.standings()))
                .toList();
        return new Consolidation(
                PERIOD,
                month.county(),
                month.office(),
                MADE,
                null,
                true,
                UNITS,
                coverage,
                month.figures(),
                month.byMonth(),
                month.submissions(),
                month.findings(),
                month.shared(),
                List.of(),
                Goals.NONE,
                month.controls(),
                month.details());
    }

    /** Nothing came and nobody is known. */
    static Consolidation empty() {
        return bare(false, List.of(), List.of(), List.of(), new TreeMap<>());
    }

    private static Consolidation bare(
            boolean registerKnown,
            List<ReportingUnit> units,
            List<FormCoverage> coverage,
            List<Figure> figures,
            TreeMap<Period, Map<String, BigDecimal>> byMonth) {
        return new Consolidation(
                PERIOD,
                "示例县",
                "示例县委宣传部",
                MADE,
                null,
                registerKnown,
                units,
                coverage,
                figures,
                byMonth,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Goals.NONE,
                List.of(),
                (form, sink) -> {});
    }

    private static ReportingUnit unit(String code, String name) {
        return new ReportingUnit(code, name, List.of(), null, List.of(), List.of(), null, null, null);
    }

    static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    static String file(String unit) {
        return "6月/" + UNITS.get(Integer.parseInt(unit.substring(1)) - 1).name() + "2024年6月.xlsx";
    }

    static FigureState state(Form form, ReportingUnit unit) {
        return STATES.get(form.code()).get(UNITS.indexOf(unit));
    }

    private static FormCoverage coverage(Form form) {
        Map<ReportingUnit, Standing> standings = new LinkedHashMap<>();
        for (ReportingUnit unit : UNITS) {
            FigureState state = state(form, unit);
            boolean came = state.hasReported() || state == RETURNED;
            boolean late = unit.code().equals("U04");
            standings.put(
                    unit,
                    new Standing(
                            state,
                            came ? file(unit.code()) : null,
                            came ? ZonedDateTime.parse("2024-07-03T16:20:00+08:00[Asia/Shanghai]") : null,
                            came ? 1 : 0,
                            came && late,
                            state == RETURNED ? 3 : 0,
                            state.hasReported() ? 1 : 0,
                            state == EXEMPT ? 0 : 1));
        }
        return new FormCoverage(form, standings);
    }

    private static List<SubmissionLine> submissions() {
        List<SubmissionLine> lines = new ArrayList<>();
        Stream.of("U01", "U02", "U04").forEach(u -> lines.add(line(u, "study", file(u), "理论学习", 1, "accepted", 2, 0)));
        lines.add(line("U06", "study", file("U06"), "理论学习", 1, "rejected", 0, 3));
        lines.add(line(null, null, "6月/统计表(1).xls", null, 0, "rejected", 0, 0));
        return lines;
    }

    private static SubmissionLine line(
            String unit,
            String form,
            String file,
            String sheet,
            int revision,
            String status,
            int accepted,
            int rejected) {
        return new SubmissionLine(
                unit,
                form,
                unit == null ? null : PERIOD,
                file,
                sheet,
                "0123456789abcdef".repeat(4),
                Instant.parse("2024-07-03T08:20:00Z"),
                revision,
                status,
                accepted + rejected + 1,
                accepted,
                rejected,
                1);
    }

    private static List<Finding> findings() {
        return List.of(
                finding(FindingCode.VALUE_INTERPRETED, "U01", "study", 5, 4, "45人", "按45读取。"),
                finding(FindingCode.COUNTY_DUPLICATE, "U04", "articles", 4, 2, SHARED_TITLE, "与城关镇报送的同一稿件，全县只计一次。"),
                finding(
                        FindingCode.VALUE_NOT_A_DATE,
                        "U06",
                        "study",
                        10,
                        1,
                        "下周一",
                        "“学习日期”应为日期，写的是“下周一”，认不出是哪一天；请按“2024-06-03”的样子填写后重新报送，本行改正前不计入汇总。"),
                finding(FindingCode.VALUE_NOT_A_DATE, "U06", "study", 9, 1, "=下周二", "“学习日期”应为日期，写的是“=下周二”。"),
                Finding.of(FindingCode.IDENTITY_UNIT_MISSING)
                        .at(Location.file("6月/统计表(1).xls"))
                        .with("text", "看不出是哪个单位报送的。"));
    }

    private static Finding finding(
            FindingCode code, String unit, String form, int row, int column, String value, String text) {
        return Finding.of(code)
                .about(unit, form)
                .at(Location.sheet(file(unit), SampleForms.form(form).sheet()).cell(row, column))
                .value(value)
                .with("text", text);
    }

    /** The bundle's texts are another package's; here a finding carries its own. */
    static String inWords(Finding finding) {
        return String.valueOf(finding.arguments().get("text"));
    }
}
