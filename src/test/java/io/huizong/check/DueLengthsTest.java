package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quarter, half-year or year a sheet is for, and what a sheet for another length is told. */
class DueLengthsTest {
    @TempDir
    private Path input;

    private List<String> told(String path, String due, String label) {
        Path file = ItemSheets.book("宣讲队", label, "指标名称|本期数", "青年宣讲队|3").write(input, path);
        return ItemSheets.told(input, file, ItemSheets.catalog(due));
    }

    @ParameterizedTest
    @CsvSource({
        "quarter,2023年第三季度,2023-Q3",
        "quarter,2023年三季度,2023-Q3",
        "quarter,2023年3季度,2023-Q3",
        "quarter,2023年7-9月,2023-Q3",
        "quarter,2023年7月至9月,2023-Q3",
        "quarter,2023年七至九月,2023-Q3",
        "quarter,2023.7.1-9.30,2023-Q3",
        "quarter,2023Q3,2023-Q3",
        "quarter,2023年Q3,2023-Q3",
        "quarter,2023 Q3,2023-Q3",
        "quarter,2023-Q3,2023-Q3",
        "quarter,二〇二三年第三季度,2023-Q3",
        "half-year,2023年上半年,2023-H1",
        "half-year,2023上半年,2023-H1",
        "half-year,2023年1-6月,2023-H1",
        "half-year,2023年1—6月,2023-H1",
        "half-year,2023年7月—12月,2023-H2",
        "half-year,2023年下半年,2023-H2",
        "half-year,2023H1,2023-H1",
        "year,2023年,2023",
        "year,2023年度,2023",
        "year,2023年全年,2023",
        "year,2023年1-12月,2023",
        "year,2023年1月1日至12月31日,2023"
    })
    void aPeriodOfItsLength(String due, String written, String period) {
        assertThat(told("城关镇.xlsx", due, "报告期：" + written))
                .containsExactly("U1 squads " + period + " accepted 1+0+0", "3: 青年宣讲队||3||");
        assertThat(told("城关镇" + written + ".xlsx", due, "宣讲队建设统计表"))
                .startsWith("U1 squads " + period + " accepted 1+0+0");
    }

    @ParameterizedTest
    @CsvSource({
        "2023年/城关镇.xlsx,quarter,三季度,2023-Q3",
        "2023年/城关镇.xlsx,half-year,下半年,2023-H2",
        "2023年9月/城关镇.xlsx,quarter,2023年第三季度,2023-Q3",
        "2023年9月/城关镇.xlsx,year,2023年度,2023",
        "2023年第四季度/城关镇.xlsx,half-year,2023年下半年,2023-H2"
    })
    void aShorterOneWithinIt(String path, String due, String written, String period) {
        assertThat(told(path, due, "报告期：" + written)).startsWith("U1 squads " + period + " accepted 1+0+0");
    }

    @ParameterizedTest
    @CsvSource({
        "quarter,2023年9月,按季报送。请核对这张表填的是哪个季度，在表上方写明“报告期：2024年第二季度”这样的年和季度后重新报送。",
        "quarter,2023年,按季报送，应写明季度。请在表上方写明“报告期：2024年第二季度”这样的年和季度后重新报送。",
        "quarter,2023年上半年,按季报送，应写明季度。请在表上方写明“报告期：2024年第二季度”这样的年和季度后重新报送。",
        "half-year,2023年6月,按半年报送。请核对这张表填的是上半年还是下半年，在表上方写明“报告期：2024年上半年”这样的报告期后重新报送。",
        "half-year,2023年第二季度,按半年报送。请核对这张表填的是上半年还是下半年，在表上方写明“报告期：2024年上半年”这样的报告期后重新报送。",
        "half-year,2023年,按半年报送，应写明上半年或下半年。请在表上方写明“报告期：2024年上半年”这样的报告期后重新报送。",
        "year,2023年12月,按年报送。请核对这张表填的是哪一年的全年数，在表上方写明“报告期：2024年”这样的年份后重新报送。",
        "year,2023年下半年,按年报送。请核对这张表填的是哪一年的全年数，在表上方写明“报告期：2024年”这样的年份后重新报送。",
        "month,2023年第三季度,按月报送，应写明月份。请在表上方写明“报告期：2024年6月”这样的年和月后重新报送。",
        "month,2023年,按月报送，应写明月份。请在表上方写明“报告期：2024年6月”这样的年和月后重新报送。"
    })
    void aPeriodOfAnotherLength(String due, String written, String said) {
        assertThat(told("城关镇.xlsx", due, "报告期：" + written))
                .containsExactly(
                        "rejected U1 squads null",
                        "error identity.period-missing 写的是“" + written + "”，而“宣讲队建设统计表”" + said);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年10月/城关镇.xlsx,quarter,2023年第三季度",
        "城关镇2023年.xlsx,quarter,2024年第一季度",
        "2023年上半年/城关镇.xlsx,quarter,2023年第三季度",
        "城关镇2023年7月.xlsx,half-year,2023年上半年"
    })
    void twoThatDisagree(String path, String due, String written) {
        assertThat(told(path, due, "报告期：" + written))
                .hasSize(2)
                .startsWith("rejected U1 squads null")
                .element(1)
                .asString()
                .startsWith("error identity.period-conflict");
    }

    /** Items have no dates; a list of a quarter has. */
    @ParameterizedTest
    @CsvSource({
        "quarter,城关镇.xlsx,2023-07-03,2023-09-28,U1 visits 2023-Q3 accepted 2+0+0",
        "quarter,城关镇.xlsx,2023-06-03,2023-09-28,rejected U1 visits null",
        "quarter,城关镇2023年.xlsx,2023-07-03,2023-07-28,U1 visits 2023-Q3 accepted 2+0+0",
        "quarter,城关镇2023年上半年.xlsx,2023-07-03,2023-07-28,rejected U1 visits null",
        "quarter,城关镇2023年7月.xlsx,2023-07-03,2023-07-28,rejected U1 visits null",
        "half-year,城关镇.xlsx,2023-01-03,2023-06-28,U1 visits 2023-H1 accepted 2+0+0",
        "year,城关镇.xlsx,2023-01-03,2023-11-28,U1 visits 2023 accepted 2+0+0",
        "year,城关镇.xlsx,2022-12-31,2023-11-28,rejected U1 visits null",
        "month,城关镇.xlsx,2023-07-03,2023-07-28,U1 visits 2023-07 accepted 2+0+0"
    })
    void fromTheDates(String due, String path, LocalDate one, LocalDate other, String told) {
        FormCatalog catalog = Forms.with(new FormSource("a.yaml", """
                form: visits
                title: 走访情况统计表
                sheet: 走访
                due: %s
                fields:
                  - {name: date, header: 走访日期, type: date, required: true, within: period}
                  - {name: people, header: 走访人数, type: integer, required: true}
                """.formatted(due)));
        Path file =
                Book.sheet("走访").row("走访日期", "走访人数").row(one, 3).row(other, 4).write(input, path);
        assertThat(ItemSheets.told(input, file, catalog)).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource({"quarter,季", "half-year,半年", "year,年", "month,月"})
    void itemsSayNothingOfWhen(String due, String length) {
        assertThat(told("城关镇.xlsx", due, "宣讲队建设统计表"))
                .containsExactly(
                        "rejected U1 squads null",
                        "error identity.period-missing 没有找到报告期：应在表上方写明“报告期：2024年6月”这样的年和月。请补充后重新报送。");
    }
}
