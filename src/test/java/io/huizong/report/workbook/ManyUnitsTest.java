package io.huizong.report.workbook;

import static io.huizong.report.workbook.WrittenWorkbook.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Comparison;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Details.Detail;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Goals;
import io.huizong.figures.Standing;
import io.huizong.figures.SubmissionLine;
import io.huizong.figures.UnitFigure;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month of two hundred units, in the memory that the tests are given. */
class ManyUnitsTest {
    private static final int UNITS = 200;
    private static final int ROWS = 40;
    private static final Comparison NONE = new Comparison(0, null, null, true);
    private static final List<ReportingUnit> ALL = IntStream.rangeClosed(1, UNITS)
            .mapToObj(i ->
                    new ReportingUnit("U" + i, "第" + i + "单位", List.of(), null, List.of(), List.of(), null, null, null))
            .toList();

    @TempDir
    private Path folder;

    private static Consolidation month() {
        return new Consolidation(
                Period.month(2024, 6),
                "示例县",
                "示例县委宣传部",
                SampleMonth.whole().generatedAt(),
                null,
                true,
                ALL,
                SampleForms.all().stream().map(ManyUnitsTest::coverage).toList(),
                SampleForms.all().stream()
                        .flatMap(f -> f.indicators().stream().map(i -> figure(f, i)))
                        .toList(),
                new TreeMap<>(),
                SampleForms.all().stream().flatMap(ManyUnitsTest::lines).toList(),
                List.of(),
                List.of(),
                List.of(),
                Goals.NONE,
                List.of(),
                ManyUnitsTest::each);
    }

    private static String file(ReportingUnit unit) {
        return "6月/" + unit.name() + "2024年6月报表.xlsx";
    }

    private static FormCoverage coverage(Form form) {
        Map<ReportingUnit, Standing> standings = new LinkedHashMap<>();
        ALL.forEach(u -> standings.put(u, new Standing(FigureState.REPORTED, file(u), null, 1, false, 0, 1, 1)));
        return new FormCoverage(form, standings);
    }

    private static Figure figure(Form form, Indicator indicator) {
        Map<String, UnitFigure> byUnit = new LinkedHashMap<>();
        IntStream.rangeClosed(1, UNITS)
                .forEach(i -> byUnit.put("U" + i, new UnitFigure(FigureState.REPORTED, BigDecimal.valueOf(i))));
        BigDecimal sum = BigDecimal.valueOf(UNITS * (UNITS + 1L) / 2);
        return new Figure(
                form, indicator, sum, null, null, sum, null, null, NONE, NONE, NONE, byUnit, sum, BigDecimal.ZERO);
    }

    private static Stream<SubmissionLine> lines(Form form) {
        return ALL.stream()
                .map(u -> new SubmissionLine(
                        u.code(),
                        form.code(),
                        Period.month(2024, 6),
                        file(u),
                        form.sheet(),
                        "0".repeat(64),
                        SampleMonth.whole().generatedAt().toInstant(),
                        1,
                        "accepted",
                        ROWS,
                        ROWS,
                        0,
                        0));
    }

    private static void each(Form form, Consumer<Detail> sink) {
        FormRecord record = SampleDetails.of(form.code()).get(0).record();
        for (ReportingUnit unit : ALL) {
            for (int row = 4; row < 4 + ROWS; row++) {
                sink.accept(new Detail(unit.code(), file(unit), form.sheet(), new FormRecord(row, record.values())));
            }
        }
    }

    @Test
    void isWrittenWholeAndEachUnitLeadsToItsRows() throws IOException {
        XSSFWorkbook workbook = WrittenWorkbook.of(month(), WrittenWorkbook.SHEET_ROWS, folder);
        Sheet units = workbook.getSheet("分单位");
        assertThat(in(units, 0, "各单位合计", 2).getNumericCellValue()).isEqualTo(20_100);
        assertThat(in(units, 1, "第200单位", 2).getHyperlink().getAddress())
                .isEqualTo("'明细-理论学习'!A%d:M%d".formatted(3 + 199 * ROWS + 1, 3 + 200 * ROWS));
        assertThat(workbook.getSheet("明细-理论学习").getLastRowNum()).isEqualTo(2 + UNITS * ROWS);
    }

    @Test
    void theRankingNamesTheFirstTwenty() throws IOException {
        XSSFWorkbook workbook = WrittenWorkbook.of(month(), WrittenWorkbook.SHEET_ROWS, folder);
        var chart = workbook.getSheet("分单位").getDrawingPatriarch().getCharts().get(0);
        assertThat(chart.getTitleText().getString()).isEqualTo("理论学习场次按单位排名（前20家）");
        assertThat(chart.getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(0)
                        .getCat()
                        .getStrRef()
                        .getStrCache()
                        .getPtList())
                .hasSize(20)
                .first()
                .satisfies(p -> assertThat(p.getV()).isEqualTo("第200单位"));
    }
}
