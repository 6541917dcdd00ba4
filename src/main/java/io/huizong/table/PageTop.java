package io.huizong.table;

import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import io.huizong.table.phrase.Denial;
import io.huizong.words.Folded;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows above a header, which a second page may repeat. */
final class PageTop {
    private final List<SortedMap<Integer, String>> rows;

    PageTop(List<Row> above) {
        Denial denial = new Denial();
        this.rows = above.stream()
                .map(row -> texts(row.cells()))
                .filter(texts -> !texts.isEmpty() && texts.values().stream().noneMatch(denial::isSaidBy))
                .toList();
    }

    private static SortedMap<Integer, String> texts(SortedMap<Integer, Cell> cells) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        cells.forEach((column, cell) -> texts.put(column, Folded.heading(cell.written())));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Whether cells say the same as a row above the header, cell for cell; what brackets hold (续) does not matter. */
    boolean isRepeatedBy(SortedMap<Integer, Cell> cells) {
        return rows.stream().anyMatch(top -> top.keySet().equals(cells.keySet()) && top.equals(texts(cells)));
    }
}
