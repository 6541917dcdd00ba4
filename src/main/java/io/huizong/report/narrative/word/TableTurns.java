package io.huizong.report.narrative.word;

import io.huizong.report.narrative.clause.Each;
import io.huizong.report.narrative.facts.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Repeats rows and columns of a table. One wider than the page goes on in further tables. */
final class TableTurns {
    /** What a repeated column needs at least, in twentieths of a point. */
    private static final int NARROWEST = 1100;

    private static final int COLUMNS_AT_MOST = 6;

    private final Part.Table table;
    private final Moment moment;

    /**
     * A column of the grid in its turn.
     *
     * @param turn null for a column that stands once
     */
    private record Placed(int column, @Nullable Moment turn) {}

    private TableTurns(Part.Table table, Moment moment) {
        this.table = table;
        this.moment = moment;
    }

    /** The tables that it comes to; none where no row is left. */
    static List<Block> of(Part.Table table, Moment moment) {
        return new TableTurns(table, moment).tables();
    }

    private List<Block> tables() {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            Each each = table.columns().get(i);
            if (each == null) {
                all.add(new Placed(column, null));
            } else {
                each.turns(moment).forEach(turn -> all.add(new Placed(column, turn)));
            }
        }
        int repeated = (int) all.stream().filter(p -> p.turn() != null).count();
        int most = most();
        int tables = Math.max(1, (repeated + most - 1) / most);
        int width = (repeated + tables - 1) / tables;
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            one(part(all, i * width, (i + 1) * width)).ifPresent(blocks::add);
        }
        return blocks;
    }

    private int most() {
        int room = 0;
        for (int i = 0; i < table.widths().size(); i++) {
            room += table.columns().get(i) == null ? 0 : table.widths().get(i);
        }
        return room == 0 ? COLUMNS_AT_MOST : Math.max(1, room / NARROWEST);
    }

    /** The columns that stand once and, of the others, those from one place to another. */
    private static List<Placed> part(List<Placed> all, int from, int to) {
        List<Placed> part = new ArrayList<>();
        int at = 0;
        for (Placed placed : all) {
            if (placed.turn() == null || (at >= from && at < to)) {
                part.add(placed);
            }
            at += placed.turn() == null ? 0 : 1;
        }
        return part;
    }

    private Optional<Block> one(List<Placed> columns) {
        List<Block.Row> rows = new ArrayList<>();
        for (Part.Row row : table.rows()) {
            List<Moment> turns =
                    row.each() == null ? List.of(moment) : row.each().turns(moment);
            turns.forEach(turn -> rows.add(row(row, columns, turn)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(table.element(), widths(columns), List.copyOf(rows)));
    }

    private Block.Row row(Part.Row row, List<Placed> columns, Moment turn) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Part.Cell cell : row.cells()) {
            List<Placed> covered = columns.stream()
                    .filter(p -> p.column() >= cell.column() && p.column() < cell.column() + cell.span())
                    .toList();
            if (cell.span() == 1) {
                covered.forEach(p -> cells.add(cell(cell, 1, p.turn() == null ? turn : turn.and(p.turn()))));
            } else if (!covered.isEmpty()) {
                cells.add(cell(cell, covered.size(), turn));
            }
        }
        return new Block.Row(row.element(), List.copyOf(cells));
    }

    private static Block.Cell cell(Part.Cell cell, int span, Moment turn) {
        return new Block.Cell(cell.element(), span, Evaluation.of(cell.body(), turn));
    }

    /** What the repeated columns took in the template is shared by their turns; without any, the last takes it. */
    private List<Integer> widths(List<Placed> columns) {
        if (table.widths().isEmpty() || table.columns().stream().allMatch(each -> each == null)) {
            return List.of();
        }
        int total = table.widths().stream().mapToInt(Integer::intValue).sum();
        int once = columns.stream()
                .filter(p -> p.turn() == null)
                .mapToInt(p -> table.widths().get(p.column()))
                .sum();
        int turns = (int) columns.stream().filter(p -> p.turn() != null).count();
        List<Integer> widths = new ArrayList<>();
        columns.forEach(p ->
                widths.add(p.turn() == null ? table.widths().get(p.column()) : (total - once) / Math.max(1, turns)));
        if (turns == 0 && !widths.isEmpty()) {
            widths.set(widths.size() - 1, widths.get(widths.size() - 1) + total - once);
        }
        return widths;
    }
}
