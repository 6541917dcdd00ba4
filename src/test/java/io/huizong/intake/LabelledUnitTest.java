package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Collected;
import io.huizong.unit.UnitRegister;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of the unit is cut out of what stands beside it, and nothing else becomes a unit. */
class LabelledUnitTest {
    private static final UnitRegister UNITS =
            Collected.units("U1 城关镇 城关", "U2 青山镇", "U3 县教育局", "U4 县委宣传部", "06 白云镇", "U6 十月镇", "U7 一、二居委会");
    private static final UnitRegister NONE = UnitRegister.unknown(List.of());

    @TempDir
    private Path input;

    private List<String> told(UnitRegister units, String path, String above) {
        return StudyTable.told(StudyTable.read(input, StudyTable.nil("S", above).write(input, path), units));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位：__城关镇__",
                "填报单位：城关镇　　　　单位：场、人次",
                "填报单位：城关镇　　　2024年6月",
                "填报单位：城关镇 2024年6月",
                "填报单位：城关镇，报告期：2024年6月",
                "填报单位：城关镇。",
                "填报单位：城关镇;填报人：张三",
                "填报单位：城关镇   填表时间：2024年7月3日",
                "填报单位：城关镇 填报时间：2024年7月3日",
                "填报单位：城关镇 审核：李四 制表：王五",
                "填报单位：城关镇 盖章",
                "填报单位：城关镇（盖章）",
                "填报单位：城关镇（公章",
                "填报单位（盖章）：：城关镇",
                "填报单位∶城关镇",
                "填报单位：U1 城关镇",
                "填报单位：城关镇 U1",
                "填报单位：示例县城关镇　年　月　日",
                "填报单位|：|城关镇",
                "填报单位|（盖章）|城关镇",
                "填报单位：|城关镇|单位：|人次",
                "填报单位：城　关　镇　　计量单位：人次",
                "填报单位：城关镇（代青山镇报）",
                "单位：城关镇",
                "单位（公章）：城关镇||单位：人次"
            })
    void theNameAlone(String label) {
        assertThat(told(UNITS, "2024年6月.xlsx", label)).containsExactly("U1 study 2024-06 accepted 0+0+1 nil");
    }

    @ParameterizedTest
    @CsvSource({
        "填报单位：示例县教育局,U3",
        "填报单位：示例县委宣传部,U4",
        "填报单位：06,06",
        "填报单位：06 白云镇,06",
        "填报单位：|#6,",
        "填报单位：十月镇　　2024年6月,U6",
        "填报单位：'一、二居委会',U7"
    })
    void countiesCodesAndOddNames(String label, String unit) {
        List<String> told = told(UNITS, "2024年6月.xlsx", label.replace("'", ""));
        assertThat(told.get(0))
                .isEqualTo(unit == null ? "rejected null study 2024-06" : unit + " study 2024-06 accepted 0+0+1 nil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位：________",
                "填报单位（盖章）：            年   月   日",
                "填报单位：（盖章）",
                "填报单位：盖章",
                "填报单位:|||    年   月   日",
                "填报单位:|||2024年7月3日",
                "填报单位：|||2024年6月",
                "填报单位：|||单位：人次",
                "填报单位：|@2024-07-03",
                "填报单位（盖章）：                 报告期：    年   月"
            })
    void whatIsNoNameIsNoEvidence(String label) {
        assertThat(told(UNITS, "城关镇_2024年6月.xlsx", label)).containsExactly("U1 study 2024-06 accepted 0+0+1 nil");
        assertThat(told(NONE, "2024年6月.xlsx", label))
                .containsExactly(
                        "rejected null study 2024-06",
                        "error identity.unit-missing 没有找到填报单位：表上方没有写明。请在表上方写明“填报单位：……”。");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " // ", textBlock = """
                    填报单位：城关镇、青山镇 // error identity.unit-conflict 填报单位前后不一致：城关镇（表头栏“城关镇、青山镇”）、青山镇（表头栏“城关镇、青山镇”）。应为同一个单位。请核对后改正，以免记错单位。
                    填报单位：城关镇和青山镇 // error identity.unit-unknown 填报单位“城关镇和青山镇”不在单位名册中，名称相近的有：城关镇、青山镇。请按名册中的名称填写，或由汇总单位在名册中增加。
                    填报单位：城关镇人民政府　　单位：人次 // error identity.unit-unknown 填报单位“城关镇人民政府”不在单位名册中，名称相近的有：城关镇。请按名册中的名称填写，或由汇总单位在名册中增加。
                    填报单位：U2 城关镇 // error identity.unit-unknown 填报单位“U2 城关镇”不在单位名册中，名称相近的有：城关镇、青山镇。请按名册中的名称填写，或由汇总单位在名册中增加。
                    """)
    void twoUnitsAndUnknownOnes(String label, String said) {
        assertThat(told(UNITS, "2024年6月.xlsx", label)).hasSize(2).endsWith(said);
    }

    @ParameterizedTest
    @CsvSource({"填报单位：西山乡      2024年6月,西山乡", "填报单位：南岭乡      单位：场次、人,南岭乡", "填报单位：西 山 乡　　审核：李四,西山乡", "填报单位：示例县西山乡（盖章）,西山乡"
    })
    void withoutARegister(String label, String unit) {
        assertThat(told(NONE, "2024年6月.xlsx", label)).containsExactly(unit + " study 2024-06 accepted 0+0+1 nil");
    }

    @Test
    void withoutARegisterNoneIsSpokenOf() {
        assertThat(told(NONE, "2024年6月.xlsx", "填报单位：" + "甲".repeat(51)))
                .endsWith("error identity.unit-unknown 填报单位“" + "甲".repeat(51) + "”不像一个单位的名称。请只写单位的名称，如“填报单位：城关镇”。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年06月.xlsx", "2024-06/a.xlsx", "2024.06.xlsx"})
    void aCodeOfDigitsIsNotFoundInAPeriod(String path) {
        assertThat(told(UNITS, path, "填报单位：城关镇|报告期：2024年06月")).containsExactly("U1 study 2024-06 accepted 0+0+1 nil");
        assertThat(told(UNITS, path, "统计表").get(1)).startsWith("error identity.unit-missing");
    }
}
