package io.huizong.table;

import io.huizong.form.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of one field.
 *
 * @param value null if blank or refused
 * @param written as it stands in the cell; null where nothing does
 * @param column counted from 1; 0 if the sheet has no column for the field
 */
public record Entry(@Nullable Value value, @Nullable String written, Origin origin, int column) {
    /** Where a value came from. */
    public enum Origin {
        WRITTEN,
        /** Nothing is written and nothing stands for it. */
        BLANK,
        /** Nothing is written; the value is the field's default. */
        DEFAULT,
        /** From a merged cell that begins in a row above. */
        MERGED,
        /** Under a merged number that counts in a row above: empty, and nothing is asked of it. */
        COVERED,
        /** Something is written that could not be read. */
        REFUSED
    }
}
