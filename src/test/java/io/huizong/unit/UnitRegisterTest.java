package io.huizong.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.period.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRegisterTest {
    private static final UnitRegister REGISTER = UnitRegister.of(List.of(
            unit("U1", "城关镇", "城关", "城关镇人民政府"),
            unit("U12", "县教育局", "教育局", "教体局"),
            unit("U3", "县教育局机关党委"),
            unit("U4", "东风街道办事处", "东风街道"),
            unit("U5", "西风街道办事处", "西风街道"),
            unit("U6", "县委（办公室）")));

    private static ReportingUnit unit(String code, String name, String... aliases) {
        return new ReportingUnit(code, name, List.of(aliases), null, List.of(), List.of(), null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "城关镇,U1",
        "城 关 镇,U1",
        "城关镇（盖章）,U1",
        "城关,U1",
        "城关镇人民政府,U1",
        "u1,U1",
        "Ｕ１２,U12",
        "教体局,U12",
        "县教育局机关党委,U3",
        "县委,U6",
        "县委(办公室),U6"
    })
    void namedByNameAliasOrCode(String text, String code) {
        assertThat(REGISTER.named(text)).map(ReportingUnit::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "城关镇党委", "U", "U13", "教育", "示例县城关镇"})
    void namedIsNotContained(String text) {
        assertThat(REGISTER.named(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "城关镇2024年6月理论学习.xlsx,U1",
        "示例县城关镇人民政府报表,U1",
        "U12报表,U12",
        "报表U12,U12",
        "报表_U1_6月,U1",
        "U1 2024年6月,U1",
        "u12 2024,U12",
        "附件1 2024年6月,''",
        "城 关 镇 2024年6月,U1",
        "2024u12,''",
        "U1,U1",
        "U123,''",
        "XU1,''",
        "县教育局机关党委6月,U3",
        "县教育局6月,U12",
        "机关党委6月,''",
        "县 教 育 局 6月,U12",
        "东风街道办事处转西风街道,U4 U5",
        "东风街道和西风街道,U4 U5",
        "东风街道办事处、西风街道办事处,U4 U5",
        "城关镇（代东风街道）,U1 U4",
        "'',''"
    })
    void containedUnlessInsideALongerName(String text, String codes) {
        assertThat(REGISTER.containedIn(text).stream().map(ReportingUnit::code).sorted())
                .containsExactly(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void aNameOfOneCharacterIsNoEvidence() {
        UnitRegister register = UnitRegister.of(List.of(unit("A", "甲"), unit("BB", "乙")));
        assertThat(register.containedIn("甲乙A报表")).isEmpty();
        assertThat(register.named("甲")).map(ReportingUnit::code).contains("A");
    }

    /** A code without a letter may be a month, a day or a number of anything: only a label says that it is a unit. */
    @ParameterizedTest
    @ValueSource(strings = {"2024年06月", "06-2024年5月", "2024-06", "06", "2024.10", "第12期", "101号", "东镇（06）06"})
    void codesOfDigitsAreNoEvidence(String text) {
        UnitRegister register =
                UnitRegister.of(List.of(unit("06", "某镇"), unit("10", "乙镇"), unit("12", "丙镇"), unit("101", "丁镇")));
        assertThat(register.containedIn(text)).isEmpty();
        assertThat(register.named("06")).map(ReportingUnit::name).contains("某镇");
        assertThat(register.named("101")).map(ReportingUnit::name).contains("丁镇");
    }

    @ParameterizedTest
    @CsvSource({
        "四季青镇2024年6月,'    2024年6月'",
        "2024年6月一号乡,'2024年6月   '",
        "2024年十月,2024年十月",
        "十月镇十月报表,'   十月报表'",
        "U7 2024,'   2024'",
        "附件7 2024,附件7 2024"
    })
    void withoutTheNamesOfUnits(String text, String rest) {
        UnitRegister register = UnitRegister.of(List.of(unit("U7", "四季青镇"), unit("7", "十月镇"), unit("U9", "一号乡", "一号")));
        assertThat(register.without(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"城关真,城关镇", "城关县,城关镇", "县教育居,县教育局", "动风街道,东风街道办事处 西风街道办事处", "完全无关的单位名称,''", "'',''"})
    void nearestNames(String text, String names) {
        assertThat(String.join(" ", REGISTER.nearest(text))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"城关镇联合工会,城关镇", "中共示例县城关镇委员会,城关镇", "县教育局机关党委办公室,县教育局机关党委", "机关党委,县教育局机关党委"})
    void nearestAreThoseThatOneHolds(String text, String first) {
        assertThat(REGISTER.nearest(text)).first().isEqualTo(first);
    }

    @Test
    void atMostThreeNearest() {
        UnitRegister register =
                UnitRegister.of(List.of(unit("1", "东镇"), unit("2", "西镇"), unit("3", "南镇"), unit("4", "北镇")));
        assertThat(register.nearest("中镇")).containsExactly("东镇", "西镇", "南镇");
    }

    @Test
    void withoutARegisterTheUnitsAreThoseThatWereSeen() {
        UnitRegister register = UnitRegister.unknown(List.of(ReportingUnit.named("城关镇")));
        assertThat(register.isKnown()).isFalse();
        assertThat(REGISTER.isKnown()).isTrue();
        assertThat(register.unit("城关镇")).map(ReportingUnit::name).contains("城关镇");
        assertThat(register.units()).hasSize(1);
    }

    @Test
    void unitsInTheRegistersOrder() {
        assertThat(REGISTER.units().stream().map(ReportingUnit::code))
                .containsExactly("U1", "U12", "U3", "U4", "U5", "U6");
        assertThat(REGISTER.unit("U12")).map(ReportingUnit::name).contains("县教育局");
        assertThat(REGISTER.unit("u12")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,,2024-06,true",
        "2024-07-01,,2024-06,false",
        ",2024-06-01,2024-06,true",
        ",2024-05-31,2024-06,false",
        "2024-06-10,2024-06-20,2024-06,true",
        "2024-06-10,2024-06-20,2024,true",
        ",,2024-06,true"
    })
    void existsFromAndTo(LocalDate from, LocalDate to, String period, boolean exists) {
        ReportingUnit unit = new ReportingUnit("U1", "甲镇", List.of(), null, List.of(), List.of(), from, to, null);
        assertThat(unit.existsIn(Period.of(period))).isEqualTo(exists);
    }
}
