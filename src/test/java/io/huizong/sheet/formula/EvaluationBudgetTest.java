package io.huizong.sheet.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationBudgetTest {
    @ParameterizedTest
    @CsvSource({
        "A1+B1, 1",
        "SUM(A1:C2), 7",
        "sum($a$1:$c$2), 7",
        "SUM(C2:A1)+SUM(D1:D5), 12",
        "SUM(A:A), 1001",
        "SUM($3:$4), 1001",
        "SUM(A1:XFD1048576), 1001"
    })
    void countsTheCellsThatAFormulaLooksAt(String formula, long cost) {
        assertThat(new EvaluationBudget(1000, cost).covers(formula)).isTrue();
        assertThat(new EvaluationBudget(1000, cost - 1).covers(formula)).isFalse();
    }

    @Test
    void isUsedUp() {
        EvaluationBudget budget = new EvaluationBudget(1000, 2);
        assertThat(budget.covers("A1")).isTrue();
        assertThat(budget.covers("A1")).isTrue();
        assertThat(budget.covers("A1")).isFalse();
    }
}
