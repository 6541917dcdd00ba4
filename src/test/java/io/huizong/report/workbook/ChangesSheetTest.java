package io.huizong.report.workbook;

import static io.huizong.report.workbook.WrittenWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.UnitFigure;
import io.huizong.report.changes.ChangedFigure;
import io.huizong.report.changes.ChangedFigure.Aspect;
import io.huizong.report.changes.ChangedSentence;
import io.huizong.report.changes.Changes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbook says of what changed since it was last published. */
class ChangesSheetTest {
    private static final ZonedDateTime SINCE = ZonedDateTime.parse("2024-07-06T02:05:00+08:00[Asia/Shanghai]");

    @TempDir
    private Path folder;

    private Sheet sheet(Changes changes) throws IOException {
        return WrittenWorkbook.of(SampleMonth.whole(), changes, WrittenWorkbook.SHEET_ROWS, folder)
                .getSheet("较上次发布");
    }

    private static ChangedFigure figure(Aspect aspect, String unit, UnitFigure from, UnitFigure to, String... why) {
        Figure figure = SampleMonth.whole().figure("study.sessions").orElseThrow();
        return new ChangedFigure("study", figure.indicator(), aspect, unit, from, to, List.of(why));
    }

    private static UnitFigure value(long value) {
        return new UnitFigure(FigureState.REPORTED, BigDecimal.valueOf(value));
    }

    @Test
    void theFirstPublicationSaysSo() throws IOException {
        assertThat(row(sheet(Changes.FIRST), 3).get(0)).isEqualTo("本期为首次发布，没有上次发布可以比较。");
    }

    @Test
    void nothingChangedSaysSo() throws IOException {
        Sheet sheet = sheet(new Changes(SINCE, List.of(), List.of()));
        assertThat(row(sheet, 3).get(0)).isEqualTo("与2024年7月6日02:05发布的相比，数字和文字都没有变化。");
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
    }

    @Test
    void figuresWithTheirReasonsThenSentences() throws IOException {
        UnitFigure missing = new UnitFigure(FigureState.MISSING, null);
        UnitFigure none = new UnitFigure(FigureState.REPORTED, null);
        Sheet sheet = sheet(new Changes(
                SINCE,
                List.of(
                        figure(Aspect.VALUE, null, value(2), value(3), "县卫生健康局新报"),
                        figure(Aspect.YEAR_TO_DATE_YEAR_AGO, null, value(40), none, "去年5月更正"),
                        figure(Aspect.VALUE, "U04", missing, value(1), "新报", "第2版")),
                List.of(
                        new ChangedSentence("本月学习2场。", "本月学习3场。", List.of("2"), List.of("3")),
                        new ChangedSentence("", "另有1家补报。", List.of(), List.of()))));
        assertThat(row(sheet, 3).get(0)).isEqualTo("与2024年7月6日02:05发布的相比，有下列变化。");
        assertThat(row(sheet, 4).get(0)).isEqualTo("一、数字变化");
        assertThat(row(sheet, 5)).containsExactly("序号", "统计表", "指标", "计量单位", "项目", "单位", "原数", "现数", "变化原因");
        assertThat(row(sheet, 6)).containsExactly(1.0, "理论学习", "理论学习场次", "场次", "本期", "全县", 2.0, 3.0, "县卫生健康局新报");
        assertThat(row(sheet, 7).subList(4, 9)).containsExactly("上年累计", "全县", 40.0, "—", "去年5月更正");
        assertThat(row(sheet, 8).subList(4, 9)).containsExactly("本期", "县卫生健康局", "未报", 1.0, "新报\n第2版");
        assertThat(row(sheet, 9).get(0)).isEqualTo("二、文字变化");
        assertThat(row(sheet, 11)).contains("本月学习2场。", "本月学习3场。");
        assertThat(row(sheet, 12)).contains("（上次没有）", "另有1家补报。");
    }
}
