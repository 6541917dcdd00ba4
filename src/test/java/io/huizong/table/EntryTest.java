package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.Book;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one cell of one field says, and what is said about it. */
class EntryTest {
    private static final String ALL = "日期,主题,形式,级别,人次,批次,经费,地点,是否公开,备注";

    @TempDir
    private Path folder;

    /** A row that is right but for one column. */
    private Path with(String header, Object value) {
        Object[] cells = {"2024-06-03", "甲", "讲座", "县级", 30, 2, 1.5, "大厅", "是", "无"};
        cells[List.of(ALL.split(",")).indexOf(header)] = value;
        return Book.sheet("活动").row((Object[]) ALL.split(",")).row(cells).write(folder, "表.xlsx");
    }

    private static String field(String header) {
        List<String> names =
                List.of("date", "topic", "kind", "level", "people", "batches", "spent", "places", "open", "remark");
        return names.get(List.of(ALL.split(",")).indexOf(header));
    }

    private static void reads(Path file, String header, String value) {
        String told = Tables.told(file).get(0) + " ";
        if (value == null) {
            assertThat(told).doesNotContain(field(header) + "=");
        } else {
            assertThat(told).contains(" " + field(header) + "=" + value + " ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "形式,党课,讲座",
        "形式,专题 讲座,讲座",
        "形式,讲　座,讲座",
        "形式,其他,其他",
        "级别,县,县级",
        "级别,地市级,市级",
        "人次,1000,1000",
        "人次,1,1",
        "批次,'',1",
        "批次,—,1",
        "批次,无,1",
        "经费,12.50,12.5",
        "经费,-3,-3",
        "经费,'',",
        "形式,'',",
        "形式,/,",
        "级别,无,",
        "地点,'大厅、会议室，操场;礼堂',大厅、会议室、操场、礼堂",
        "地点,—,",
        "是否公开,√,true",
        "是否公开,否,false",
        "是否公开,无,",
        "备注,无,无",
        "备注,'  两头空  ',两头空",
        "备注,—,—",
        "主题,一二三四五六七八九十,一二三四五六七八九十"
    })
    void readWithoutAWord(String header, String written, String value) {
        Path file = with(header, written);
        reads(file, header, value);
        assertThat(Tables.findings(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    人次 | ''       | | E2 error value.required “参加人次”没有填写，此项必填。请补填。
                    人次 | 无       | | E2 error value.required “参加人次”填写的是“无”，等于没有填写，此项必填。请补填。
                    主题 | '  '     | | B2 error value.required “活动主题”没有填写，此项必填。请补填。
                    人次 | 0        | 0 | E2 error value.out-of-range “参加人次”填写的是“0”，应在 1 到 1000 之间。请核对后改正。
                    人次 | 1001     | 1001 | E2 error value.out-of-range “参加人次”填写的是“1001”，应在 1 到 1000 之间。请核对后改正。
                    人次 | 12.5     | | E2 error value.not-a-number “参加人次”填写的是“12.5”，应为一个整数。请改为阿拉伯数字，如 120。
                    经费 | 很多     | | G2 error value.not-a-number “经费”填写的是“很多”，应为一个数。请改为阿拉伯数字，如 120.5。
                    人次 | 十二人   | 12 | E2 note value.interpreted “参加人次”填写的是“十二人”，按 12 计入。如有误请改正。
                    人次 | 约300    | 300 | E2 query value.approximate “参加人次”填写的是“约300”，是约数，按 300 计入。请核实并改为确切的值。
                    人次 | 30元     | 30 | E2 query value.interpreted “参加人次”填写的是“30元”，写的单位是“元”，此列的单位应为“人次”，暂按 30 计入。请核实，填错的请改正。
                    人次 | 约3场    | 3 | E2 query value.interpreted “参加人次”填写的是“约3场”，写的单位是“场”，此列的单位应为“人次”，暂按 3 计入。请核实，填错的请改正。
                    人次 | 30个     | 30 | E2 note value.interpreted “参加人次”填写的是“30个”，按 30 计入。如有误请改正。
                    批次 | 3元      | 3 | F2 note value.interpreted “批次”填写的是“3元”，按 3 计入。如有误请改正。
                    日期 | 2024年6月 | 2024-06-01 | A2 query value.approximate “活动日期”填写的是“2024年6月”，不能确定是哪一天，暂按 2024-06-01 计入。请核实并改为确切的日期。
                    日期 | 2024/5/31 | 2024-05-31 | A2 error value.outside-period “活动日期”填写的是“2024/5/31”，即 2024-05-31，不在报告期内（应在 2024-06-01 至 2024-06-30 之间）。请核对日期，或改报到相应的报告期。
                    日期 | 下周一   | | A2 error value.not-a-date “活动日期”填写的是“下周一”，应为一个日期。请按“2024-06-03”的样子填写。
                    日期 | 6月3日   | 2024-06-03 | A2 note value.interpreted “活动日期”填写的是“6月3日”，按 2024-06-03 计入。如有误请改正。
                    日期 | 2024-05-31 | 2024-05-31 | A2 error value.outside-period “活动日期”填写的是“2024-05-31”，不在报告期内（应在 2024-06-01 至 2024-06-30 之间）。请核对日期，或改报到相应的报告期。
                    形式 | 讲课     | 其他 | C2 query value.not-in-list “形式”填写的是“讲课”，不在规定的选项中，暂按“其他”计入（最接近的是“讲座”）。可填：讲座、参观、其他。请核实。
                    级别 | 区级     | | D2 error value.not-in-list “级别”填写的是“区级”，不在规定的选项中（最接近的是“县级”）。应为：县级、市级。请改为其中之一。
                    是否公开 | 也许 | | I2 error value.not-in-list “是否公开”填写的是“也许”，应为“是”或“否”。请改正。
                    主题 | 一二三四五六七八九十一 | 一二三四五六七八九十一 | B2 error value.too-long “活动主题”有 11 个字，最多 10 个字。请缩短。
                    """)
    void readWithAFinding(String header, String written, String value, String said) {
        Path file = with(header, written);
        reads(file, header, value);
        assertThat(Tables.findings(file)).containsExactly(said);
    }

    @Test
    void aNumberWithAnUnseenCharacterSaysSo() {
        reads(with("人次", "2_x0007_0"), "人次", null);
        assertThat(Tables.findings(with("人次", "2_x0007_0")))
                .containsExactly("E2 error value.not-a-number “参加人次”填写的是“20”，其中夹有看不见的字符，不能确定是哪个数。请清空这一格，重新输入这个数。");
        assertThat(Tables.findings(with("人次", "a_x0007_b")).get(0)).contains("应为一个整数");
    }

    @Test
    void aTimeOfDayIsNoDate() {
        assertThat(Tables.findings(with("日期", java.time.LocalTime.of(14, 30))))
                .containsExactly("A2 error value.not-a-date “活动日期”填写的是“14:30”，应为一个日期。请按“2024-06-03”的样子填写。");
    }

    @Test
    void controlCharactersAreDroppedWithANote() {
        Path file = Book.sheet("活动")
                .row("日期", "主题", "人次", "备注")
                .row("2024-06-03", "甲_x0007_乙\n丙", 3, "_x0001_")
                .write(folder, "控制.xlsx");
        assertThat(Tables.told(file)).containsExactly("2 date=2024-06-03 topic=甲乙\n丙 people=3 batches=1");
        assertThat(Tables.findings(file))
                .containsExactly(
                        "B2 note value.control-characters “活动主题”中有看不见的控制字符，已去掉。不需要处理。",
                        "D2 note value.control-characters “备注”中有看不见的控制字符，已去掉。不需要处理。");
    }

    @Test
    void aFieldWithoutColumnIsBlankOrItsDefault() {
        Path file =
                Book.sheet("活动").row("日期", "主题", "人次").row("2024-06-03", "甲", 3).write(folder, "少.xlsx");
        assertThat(Tables.told(file)).containsExactly("2 date=2024-06-03 topic=甲 people=3 batches=1");
        TableRow.Data row = (TableRow.Data) Tables.rows(file).get(0);
        assertThat(row.entries().get(5).origin()).isEqualTo(Entry.Origin.DEFAULT);
        assertThat(row.entries().get(5).column()).isZero();
        assertThat(row.entries().get(6).origin()).isEqualTo(Entry.Origin.BLANK);
        assertThat(row.entries().get(4).origin()).isEqualTo(Entry.Origin.WRITTEN);
    }
}
