package io.huizong.table;

import io.huizong.form.FieldType;
import io.huizong.period.Period;
import io.huizong.sheet.Cell;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.header.Header;
import io.huizong.table.value.LenientDate;
import io.huizong.table.value.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The months in which the dates of a table fall, for sheets that do not say which period they are for. */
public final class DatesSeen {
    private DatesSeen() {}

    /**
     * The months of all dates that carry their own year, from the columns that must lie in the period.
     *
     * @throws UnreadableFile if the sheet is damaged
     */
    public static SortedSet<Period> months(Sheet sheet, Header header) throws UnreadableFile {
        List<Integer> columns = new ArrayList<>();
        header.columns().forEach((field, column) -> {
            if (header.form().fields().get(field).type() instanceof FieldType.DateType type
                    && type.within() == FieldType.Within.PERIOD) {
                columns.add(column);
            }
        });
        SortedSet<Period> months = new TreeSet<>();
        sheet.rows(row -> {
            if (row.number() > header.lastRow()) {
                for (int column : columns) {
                    Cell cell = row.cell(column);
                    LocalDate date = cell == null ? null : date(LenientDate.read(cell, null, sheet.dates()));
                    if (date != null) {
                        months.add(Period.monthOf(date));
                    }
                }
            }
            return months.size() <= 12;
        });
        return months;
    }

    private static @org.jspecify.annotations.Nullable LocalDate date(Reading<LocalDate> reading) {
        if (reading instanceof Reading.Plain<LocalDate> plain) {
            return plain.value();
        }
        return reading instanceof Reading.Interpreted<LocalDate> interpreted ? interpreted.value() : null;
    }
}
