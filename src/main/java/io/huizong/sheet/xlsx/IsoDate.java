package io.huizong.sheet.xlsx;

import io.huizong.sheet.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Cells of type {@code d}: a date, a time or both in ISO 8601; an offset is left out, as spreadsheets have none. */
final class IsoDate {
    /** The day of a time alone, as serial 0 has it. */
    private static final LocalDate NO_DAY = LocalDate.of(1899, 12, 31);

    private IsoDate() {}

    /** The date; the text as it stands if it is none. */
    static Cell cell(String written) {
        try {
            LocalDateTime at = read(written);
            return new Cell.DateTime(at.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return new Cell.Text(written);
        }
    }

    private static LocalDateTime read(String written) {
        int t = written.indexOf('T');
        if (t < 0) {
            return written.indexOf(':') < 0
                    ? LocalDate.parse(written).atStartOfDay()
                    : LocalTime.parse(written).atDate(NO_DAY);
        }
        return t == 0
                ? LocalTime.parse(written.substring(1)).atDate(NO_DAY)
                : LocalDateTime.parse(written, DateTimeFormatter.ISO_DATE_TIME);
    }
}
