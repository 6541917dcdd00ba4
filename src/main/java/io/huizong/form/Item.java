package io.huizong.form;

/**
 * A line of a form that lists what is counted.
 *
 * @param code by which rules name it; its indicator is {@code form.code}
 * @param name what its line says; other texts that mean it are with the form's code field
 * @param stock whether it is what there is at the period's end, and not what came about in the period
 * @param value how the line's numbers are read: type, range and unit of measure
 */
public record Item(String code, String name, boolean stock, Field value) {
    /** The fields of every form that lists items: which one, in what measure, this period, and the year so far. */
    public static final String NAME = "item";

    public static final String MEASURE = "measure";
    public static final String VALUE = "value";
    public static final String CUMULATIVE = "cumulative";
}
