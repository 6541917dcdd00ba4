package io.huizong.web.coverage;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.store.StoredRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a submission in the order of the file: accepted records, and between them rows that only have findings. */
final class RowWalk {
    private static final String NO_SHEET = "";

    private final Consumer<Consumer<StoredRecord>> records;
    private final Map<String, NavigableMap<Integer, List<Finding>>> findings = new LinkedHashMap<>();
    private final Map<String, Integer> sheets = new HashMap<>();

    /**
     * A row.
     *
     * @param index counted from 0 over all rows
     * @param sheet counted from 1, in the order in which they come
     * @param record null where it was not accepted
     */
    record Step(
            int index,
            int sheet,
            String sheetName,
            int row,
            @Nullable StoredRecord record,
            List<Finding> findings) {}

    /** @param records hands on the accepted records in their order, as often as it is asked */
    RowWalk(Consumer<Consumer<StoredRecord>> records, List<Finding> all) {
        this.records = records;
        for (Finding finding : all) {
            CellAddress cell = finding.where().cell();
            if (cell != null) {
                findings.computeIfAbsent(name(finding.where().sheet()), s -> new TreeMap<>())
                        .computeIfAbsent(cell.row(), r -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    private static String name(@Nullable String sheet) {
        return Objects.requireNonNullElse(sheet, NO_SHEET);
    }

    /** Hands on each row. */
    void each(Consumer<Step> sink) {
        new Walking(sink).walk();
    }

    /** One time through. */
    private final class Walking {
        private final Consumer<Step> sink;
        private final Map<String, NavigableMap<Integer, List<Finding>>> left = new LinkedHashMap<>();
        private String sheet = NO_SHEET;
        private int index;

        Walking(Consumer<Step> sink) {
            this.sink = sink;
            findings.forEach((name, rows) -> left.put(name, new TreeMap<>(rows)));
        }

        void walk() {
            records.accept(this::record);
            List.copyOf(left.keySet()).forEach(name -> before(name, Integer.MAX_VALUE));
        }

        private void record(StoredRecord stored) {
            String name = name(stored.sheet());
            if (!name.equals(sheet)) {
                before(sheet, Integer.MAX_VALUE);
                sheet = name;
            }
            int row = stored.record().row();
            before(name, row);
            List<Finding> own = rows(name).remove(row);
            step(name, row, stored, own == null ? List.of() : own);
        }

        /** What only has findings, above a row. */
        private void before(String name, int row) {
            NavigableMap<Integer, List<Finding>> rows = rows(name);
            while (!rows.isEmpty() && rows.firstKey() < row) {
                Map.Entry<Integer, List<Finding>> first = rows.pollFirstEntry();
                step(name, first.getKey(), null, first.getValue());
            }
        }

        private NavigableMap<Integer, List<Finding>> rows(String name) {
            return left.computeIfAbsent(name, n -> new TreeMap<>());
        }

        private void step(String name, int row, @Nullable StoredRecord record, List<Finding> own) {
            int number = sheets.computeIfAbsent(name, n -> sheets.size() + 1);
            sink.accept(new Step(index++, number, name, row, record, own));
        }
    }
}
