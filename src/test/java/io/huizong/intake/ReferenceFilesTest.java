package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huizong.check.Collected;
import io.huizong.form.FormRole;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.UnitRegister;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFilesTest {
    private static final Object[] HEADER = {"单位代码", "单位名称", "别名", "类别", "应报表", "免报表", "启用日期", "停用日期", "联系人"};
    private static final UnitRegister UNITS = Collected.units("U1 城关镇", "U2 青山镇");

    @TempDir
    private Path folder;

    private final ReferenceFiles files = new ReferenceFiles(Forms.bundled());

    private ArrivedFile arrived(Book book, String name) {
        return new ArrivedFile(name, "0".repeat(64), book.write(folder, name), Instant.EPOCH);
    }

    private List<String> registerMistakes(Book book) {
        return List.of(catchThrowableOfType(FaultyReference.class, () -> files.register(arrived(book, "单位名册.xlsx")))
                .getMessage()
                .split(System.lineSeparator()));
    }

    @Test
    void theRegister() {
        UnitRegister register = files.register(arrived(
                Book.sheet("S")
                        .row("示例县单位名册")
                        .row(HEADER)
                        .row("U1", "城关镇", "城关、城关镇党委", "乡镇", "理论学习、warning", "稿件刊播情况统计表", "2020-01-01", null, "张三 1234")
                        .row(102, "县教育局", null, "国企", null, null, null, LocalDate.of(2024, 5, 31), null),
                "单位名册.xlsx"));
        assertThat(register.isKnown()).isTrue();
        assertThat(register.units())
                .containsExactly(
                        new ReportingUnit(
                                "U1",
                                "城关镇",
                                List.of("城关", "城关镇党委"),
                                "乡镇街道",
                                List.of("study", "warning"),
                                List.of("articles"),
                                LocalDate.of(2020, 1, 1),
                                null,
                                "张三 1234"),
                        new ReportingUnit(
                                "102",
                                "县教育局",
                                List.of(),
                                "其他",
                                List.of(),
                                List.of(),
                                null,
                                LocalDate.of(2024, 5, 31),
                                null));
    }

    @Test
    void eachFaultyCellIsNamed() {
        assertThat(registerMistakes(Book.sheet("S")
                        .row(HEADER)
                        .row("U1", "城关镇", null, null, null, "学习表、理论学习")
                        .row("U1", "青山镇")
                        .row("U3", "城关镇")
                        .row(null, "河口镇")
                        .row("U5", "县教育局", null, null, null, null, "明年", null)))
                .containsExactlyInAnyOrder(
                        "单位名册.xlsx A5：“单位代码”没有填写，此项必填。请补填。",
                        "单位名册.xlsx G6：“启用日期”填写的是“明年”，应为一个日期。请按“2024-06-03”的样子填写。",
                        "单位名册.xlsx A3：“单位代码”填写的“U1”与前面的行重复，应各不相同。请改正。",
                        "单位名册.xlsx B4：“单位名称”填写的“城关镇”与前面的行重复，应各不相同。请改正。",
                        "单位名册.xlsx F2：“免报表”中的“学习表”不是规定的报表，应为：" + Forms.titles() + "。请改正，多个之间用“、”分开。");
    }

    @Test
    void aRegisterWithoutUnitsOrColumns() {
        assertThat(registerMistakes(Book.sheet("S").row(HEADER)))
                .containsExactly("单位名册.xlsx ：这张表没有任何一行，应至少有一个单位。请填写后重新放入。");
        assertThat(registerMistakes(Book.sheet("S").row("单位代码", "别名").row("U1", "城关")))
                .containsExactly("单位名册.xlsx ：“单位名册”缺少必填的列：单位名称。请补上这些列后重新报送。");
        assertThat(registerMistakes(Book.sheet("S"))).containsExactly("单位名册.xlsx ：“单位名册”缺少必填的列：单位代码、单位名称。请补上这些列后重新报送。");
    }

    @Test
    void theTargets() {
        assertThat(files.targets(
                        arrived(
                                Book.sheet("S")
                                        .row("年度", "指标", "单位", "目标值")
                                        .row(2024, "study.sessions", null, 400)
                                        .row(2024, "理论学习场次", "城关镇", 40.5)
                                        .row("2024", "articles.placed", "U2", "一百"),
                                "年度目标.xlsx"),
                        UNITS))
                .hasToString("[Target[year=2024, indicator=study.sessions, unit=null, value=400], "
                        + "Target[year=2024, indicator=study.sessions, unit=U1, value=40.5], "
                        + "Target[year=2024, indicator=articles.placed, unit=U2, value="
                        + new BigDecimal("100") + "]]");
    }

    @Test
    void targetsOfSharesAndTargetsTwice() {
        Book book = Book.sheet("S")
                .row("年度", "指标", "单位", "目标值")
                .row(2024, "省级及以上占比", null, 0.4)
                .row(2024, "articles.upper-share", "城关镇", 40)
                .row(2024, "理论学习场次", "城关镇", 20)
                .row(2024, "study.sessions", "U1", 30)
                .row(2025, "study.sessions", "U1", 30);
        FaultyReference faulty =
                catchThrowableOfType(FaultyReference.class, () -> files.targets(arrived(book, "年度目标.xlsx"), UNITS));
        assertThat(faulty.getMessage().split(System.lineSeparator()))
                .containsExactlyInAnyOrder(
                        "年度目标.xlsx D3：“目标值”填写的是“40”，这项指标是比率，目标应写成小数。请改正，如 90% 写成 0.9。",
                        "年度目标.xlsx D5：这一行和第 4 行是同一年、同一指标、同一单位的目标。请只保留一行。");
    }

    @Test
    void faultyTargets() {
        Book book = Book.sheet("S")
                .row("年度", "指标", "单位", "目标值")
                .row(2024, "学习场次", "城关真", 400)
                .row(2024, "理论学习场次", null, -1);
        FaultyReference faulty =
                catchThrowableOfType(FaultyReference.class, () -> files.targets(arrived(book, "年度目标.xlsx"), UNITS));
        assertThat(faulty.getMessage().split(System.lineSeparator()))
                .containsExactlyInAnyOrder(
                        "年度目标.xlsx D3：“目标值”填写的是“-1”，应不小于 0。请核对后改正。",
                        "年度目标.xlsx B2：“指标”填写的是“学习场次”，没有这个指标。请填写指标目录中的代码或名称。",
                        "年度目标.xlsx C2：填报单位“城关真”不在单位名册中，名称相近的有：城关镇。请按名册中的名称填写，或由汇总单位在名册中增加。");
        assertThat(faulty.findings()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "单位名册.xlsx,REGISTER",
        "单位名册.csv,REGISTER",
        "年度目标.xls,TARGETS",
        "单位名册,REGISTER",
        "6月/单位名册.xlsx,",
        "单位名册2.xlsx,",
        "理论学习.xlsx,"
    })
    void filesOfTheOfficesOwn(String path, FormRole role) {
        assertThat(files.role(path).orElse(null)).isEqualTo(role);
    }
}
