package io.huizong.table.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.CellRange;
import io.huizong.sheet.MergedRanges;
import org.junit.jupiter.api.Test;

class MergeIndexTest {
    private static final int ROWS = 500_000;

    @Test
    void aMergeInEveryRowIsFoundWhereverItStandsInTheFile() {
        MergedRanges merges = new MergedRanges();
        for (int row = ROWS; row > 0; row -= 2) {
            merges.add(new CellRange(row, row, 6, 7));
        }
        for (int row = 1; row < ROWS; row += 2) {
            merges.add(new CellRange(row, row + 1, 2, 2));
        }
        MergeIndex index = new MergeIndex(merges, 3);

        int wrong = 0;
        for (int row = 4; row <= ROWS; row++) {
            boolean even = row % 2 == 0;
            wrong += index.covers(row, 7) == even && !index.covers(row, 6) ? 0 : 1;
            wrong += index.spansRows(row, 2) && index.covers(row, 2) == even ? 0 : 1;
            wrong += index.at(row, 3) == null ? 0 : 1;
        }
        assertThat(wrong).isZero();
        assertThat(merges).hasSize(ROWS).startsWith(new CellRange(ROWS, ROWS, 6, 7));
    }
}
