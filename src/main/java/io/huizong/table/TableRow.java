package io.huizong.table;

import io.huizong.finding.Finding;
import io.huizong.form.FormRecord;
import io.huizong.form.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What one row below the header is. Row numbers count from 1. */
public sealed interface TableRow {
    int row();

    /** What is to be said about it. */
    default List<Finding> findings() {
        return List.of();
    }

    /**
     * A row of data, whether it can be accepted or not.
     *
     * @param entries in the order of the form's fields
     * @param findings about its cells
     */
    record Data(int row, boolean hidden, List<Entry> entries, List<Finding> findings) implements TableRow {
        public FormRecord record() {
            List<@Nullable Value> values = new ArrayList<>(entries.size());
            entries.forEach(entry -> values.add(entry.value()));
            return new FormRecord(row, values);
        }
    }

    /**
     * A row of totals.
     *
     * @param written by position of the field, counted from 0: the number that stands there
     * @param unreadable by the same position: what stands there instead of a number, or is none for certain
     * @param columns by the same position: the column, counted from 1
     */
    record Total(
            int row,
            Kind kind,
            SortedMap<Integer, BigDecimal> written,
            SortedMap<Integer, String> unreadable,
            SortedMap<Integer, Integer> columns)
            implements TableRow {
        /** What the row adds up. */
        public enum Kind {
            /** The rows since the subtotal before. */
            SUBTOTAL,
            /** All rows. */
            TOTAL,
            /** The year so far: not compared. */
            CUMULATIVE
        }
    }

    /** A row that says in so many words that there is nothing to report. */
    record Nil(int row) implements TableRow {}

    /**
     * A row that holds no data: a number and nothing else, a repeated header, a signature, a remark.
     *
     * @param findings never errors
     */
    record Skipped(int row, List<Finding> findings) implements TableRow {
        public Skipped(int row) {
            this(row, List.of());
        }
    }

    /** A row of which it is not known what its columns are: it counts as rejected, with or without a finding of its own. */
    record Refused(int row, List<Finding> findings) implements TableRow {}
}
