package io.huizong.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void aChineseCharacterCountsTwo() {
        assertThat(CellText.width("6月ab")).isEqualTo(5);
        assertThat(CellText.lines("一二三四五六", 10)).isEqualTo(2);
        assertThat(CellText.lines("一\n二", 10)).isEqualTo(2);
    }

    @Test
    void isCutWhereACellEnds() {
        assertThat(CellText.fitting("长".repeat(40_000))).hasSize(32_767).endsWith("长…");
    }

    @Test
    void whatLooksLikeAnEscapeStaysText() {
        assertThat(CellText.fitting("a_x0041_b")).isEqualTo("a_x005F_x0041_b");
        assertThat(CellText.fitting("a_xyz_b")).isEqualTo("a_xyz_b");
    }

    @Test
    void knowsWhatLooksLikeAFormula() {
        assertThat("=+-@".chars().mapToObj(Character::toString)).allMatch(CellText::looksLikeFormula);
        assertThat(CellText.looksLikeFormula("")).isFalse();
        assertThat(CellText.looksLikeFormula("一=二")).isFalse();
    }
}
