package io.huizong.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of an open {@link Workbook}; may be read as often as wanted, each time from its beginning. */
public interface Sheet {
    /** The name on the tab; null for csv and web pages, which have none. */
    @Nullable
    String name();

    /** Whether the sheet is hidden or very hidden. */
    boolean hidden();

    /**
     * The merged ranges, in no order.
     *
     * @throws UnreadableFile if the sheet is damaged
     */
    List<CellRange> merges() throws UnreadableFile;

    /** The day from which the numbers count that stand for dates. */
    default DateSystem dates() {
        return DateSystem.FROM_1900;
    }

    /**
     * Hands on each row that holds something, streaming: memory does not grow with the sheet.
     *
     * @throws UnreadableFile if the sheet is damaged or goes beyond the limits; rows handed on before must not count
     */
    void rows(RowHandler handler) throws UnreadableFile;
}
