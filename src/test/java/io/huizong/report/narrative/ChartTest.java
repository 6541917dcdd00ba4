package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.huizong.report.OoxmlSchema;
import io.huizong.report.narrative.County.Then;
import io.huizong.report.narrative.bundled.TextTemplate;
import io.huizong.report.narrative.facts.CountyFacts;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.text.Untrue;
import io.huizong.report.narrative.word.Meant;
import io.huizong.report.narrative.word.ReadBack;
import io.huizong.report.narrative.word.WordTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts that a template asks for, as they are found in the file. */
final class ChartTest {
    private static final String BY_UNITS = "chart| {{#chart figure('articles.placed') by units}}";
    private static final String BY_MONTHS = "chart| {{#chart 学习场次 by months}}";

    @TempDir
    Path folder;

    /** Label, value drawn and value in the workbook behind, one line a point; the title first. */
    private List<String> chart(String line, County county) throws IOException {
        Written written = Written.by(Narratives.written(line, folder), county.consolidated(), folder);
        assertThat(OoxmlSchema.validate(written.file())).isEmpty();
        try (InputStream in = Files.newInputStream(written.file());
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getCharts().isEmpty()
                    ? List.of()
                    : points(document.getCharts().get(0));
        }
    }

    private static List<String> points(XWPFChart chart) throws IOException {
        var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        Map<Long, String> drawn = new HashMap<>();
        for (var point : series.getVal().getNumRef().getNumCache().getPtArray()) {
            drawn.put(point.getIdx(), point.getV());
        }
        List<String> lines = new ArrayList<>();
        lines.add(chart.getFormattedTitle().getParagraph(0).getText());
        try (XSSFWorkbook workbook = chart.getWorkbook()) {
            for (var label : series.getCat().getStrRef().getStrCache().getPtArray()) {
                var behind =
                        workbook.getSheetAt(0).getRow((int) label.getIdx() + 1).getCell(1);
                lines.add(label.getV() + " " + drawn.get(label.getIdx()) + " "
                        + (behind == null ? "" : behind.getRawValue()));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return lines;
    }

    @Test
    void ranksTheUnitsTheLargestFirst() throws IOException {
        assertThat(chart(BY_UNITS, CountyMonths.june()))
                .containsExactly(
                        "2024年6月各单位刊播稿件（篇）",
                        "城关镇 40.0 40.0",
                        "青山镇 40.0 40.0",
                        "河口镇 20.0 20.0",
                        "县教育局 15.0 15.0",
                        "县司法局 5.0 5.0");
    }

    @Test
    void saysThatItShowsTheFirstFifteenOnly() throws IOException {
        List<String> names =
                IntStream.rangeClosed(1, 20).mapToObj(i -> "第" + i + "镇").toList();
        String[] values = IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toArray(String[]::new);
        County county = County.of(County.CORE, names)
                .form("articles", "r".repeat(20))
                .figure("articles.placed", "210", Then.NOTHING, Then.NOTHING, values);
        assertThat(chart(BY_UNITS, county))
                .hasSize(16)
                .startsWith("2024年6月各单位刊播稿件（篇，共20家，列前15家）", "第20镇 20.0 20.0")
                .endsWith("第6镇 6.0 6.0");
    }

    @Test
    void leavesAGapForAMonthWithoutANumber() throws IOException {
        County county = CountyMonths.june()
                .month("2024-01", "study.sessions", "30")
                .month("2024-02", "study.sessions", null)
                .month("2024-03", "study.sessions", "0");
        assertThat(chart(BY_MONTHS, county))
                .containsExactly("2024年各月理论学习场次（场次）", "1月 30.0 30.0", "2月 null ", "3月 0.0 0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BY_MONTHS,
                "chart| {{#chart figure('warning.sessions') by units}}",
                "chart| {{#chart figure('study.seminars') by units}}"
            })
    void isLeftOutWhereThereIsNothingToSee(String line) throws IOException {
        assertThat(chart(line, CountyMonths.june())).isEmpty();
    }

    @Test
    void namesItsFontsAndIsAsWideAsTheTypeArea() throws IOException {
        Written written = Written.by(
                Narratives.written(BY_UNITS, folder), CountyMonths.june().consolidated(), folder);
        assertThat(written.part("word/charts/summary1.xml"))
                .contains("<a:ea typeface=\"仿宋\"/>", "<a:ea typeface=\"黑体\"/>");
        assertThat(written.part("word/document.xml"))
                .contains("cx=\"" + 8845 * 635 + "\"", "w:line=\"240\" w:lineRule=\"auto\"");
    }

    @Test
    void isRefusedWhereItShowsAnotherNumber() throws IOException {
        Faults faults = new Faults();
        WordTemplate template = WordTemplate.read(
                TextTemplate.compile(BY_UNITS), "试.docx", ShapeCheck.of(County.CORE, Map.of()), faults);
        Path file = folder.resolve("通报.docx");
        Meant meant = template.write(CountyFacts.of(CountyMonths.june().consolidated(), County.CORE, Map.of()), file);
        Path other = folder.resolve("other.docx");
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(other)) {
            var series = document.getCharts()
                    .get(0)
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0);
            series.getVal().getNumRef().getNumCache().getPtArray(2).setV("21");
            document.write(out);
        }
        assertThatExceptionOfType(Untrue.class)
                .isThrownBy(() -> ReadBack.compare(other, meant))
                .withMessage("通报未通过核对：图“2024年6月各单位刊播稿件（篇）”中“河口镇”是“21”，应为 20");
    }
}
