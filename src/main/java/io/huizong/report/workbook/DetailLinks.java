package io.huizong.report.workbook;

import io.huizong.figures.Details.Detail;
import io.huizong.finding.CellAddress;
import io.huizong.finding.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the records of a form, and of a unit in it, stand; filled while they are written. */
final class DetailLinks {
    /** A block of rows, counted from 1. */
    private record Rows(String sheet, int first, int last, int columns) {
        Link link() {
            return Link.within(sheet, "A" + first + ":" + CellAddress.letters(columns) + last);
        }

        /** The block with one more row; what stands on another sheet is not part of it. */
        Rows with(String otherSheet, int row) {
            return sheet.equals(otherSheet) ? new Rows(sheet, first, row, columns) : this;
        }
    }

    private record Source(String file, @Nullable String sheet, int row) {}

    private final Map<String, Rows> forms = new HashMap<>();
    private final Map<String, Map<String, Rows>> units = new HashMap<>();
    private final Set<Source> asked = new HashSet<>();
    private final Map<Source, Link> found = new HashMap<>();

    /** Asks for one record's place: there may be a million, and few are asked for. */
    void ask(Location where) {
        Source source = source(where);
        if (source != null) {
            asked.add(source);
        }
    }

    /** @param row counted from 1 */
    void record(String form, Detail detail, String sheet, int row, int columns) {
        Rows one = new Rows(sheet, row, row, columns);
        forms.merge(form, one, (rows, more) -> rows.with(sheet, row));
        units.computeIfAbsent(form, f -> new HashMap<>())
                .merge(detail.unit(), one, (rows, more) -> rows.with(sheet, row));
        Source source =
                new Source(detail.file(), detail.sheet(), detail.record().row());
        if (asked.contains(source)) {
            found.put(source, one.link());
        }
    }

    /** The form's records on their first sheet; null if there are none. */
    @Nullable
    Link form(String form) {
        Rows rows = forms.get(form);
        return rows == null ? null : rows.link();
    }

    /** The unit's records on their first sheet; null if there are none. */
    @Nullable
    Link unit(String form, String unit) {
        Rows rows = units.getOrDefault(form, Map.of()).get(unit);
        return rows == null ? null : rows.link();
    }

    /** The record that was {@link #ask asked for}; null if it is not among those that count. */
    @Nullable
    Link record(Location where) {
        Source source = source(where);
        return source == null ? null : found.get(source);
    }

    private static @Nullable Source source(Location where) {
        String file = where.file();
        CellAddress cell = where.cell();
        return file == null || cell == null ? null : new Source(file, where.sheet(), cell.row());
    }
}
