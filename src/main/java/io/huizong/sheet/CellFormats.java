package io.huizong.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.BitSet;

/**
 * Which cell formats of a workbook show a date, and from which day it counts.
 *
 * @param dates the indices, from 0, of the cell formats that show a date
 */
public record CellFormats(BitSet dates, DateSystem system) {
    /** A number in a cell of the given format. */
    public Cell number(BigDecimal number, int format) {
        if (dates.get(format)) {
            LocalDateTime at = system.at(number);
            if (at != null) {
                return new Cell.DateTime(at);
            }
        }
        return new Cell.Numeric(number);
    }
}
