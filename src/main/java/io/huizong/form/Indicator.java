package io.huizong.form;

import java.util.List;
import java.util.SortedMap;

/**
 * A declared statistic over the records of a form.
 *
 * @param where by field the codes of which a record must have one; empty for every record
 * @param format how the number is written: a {@link java.text.DecimalFormat} pattern
 */
public record Indicator(
        String code,
        String title,
        String measure,
        Aggregation value,
        SortedMap<String, List<String>> where,
        String format) {

    /** Whether figures of units and of months may simply be added. */
    public boolean isAdditive() {
        return value instanceof Aggregation.Count || value instanceof Aggregation.Sum;
    }

    /** Whether it is what there is at a period's end: it stands until something newer comes. */
    public boolean isStock() {
        return value instanceof Aggregation.Last;
    }

    public boolean isRatio() {
        return value instanceof Aggregation.Ratio;
    }
}
