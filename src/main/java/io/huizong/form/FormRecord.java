package io.huizong.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form.
 *
 * @param row its physical number, counted from 1
 * @param values in the order of the form's fields, null where blank
 */
public record FormRecord(int row, List<@Nullable Value> values) {

    public @Nullable Value value(Form form, String field) {
        int index = form.indexOf(field);
        return index < 0 ? null : values.get(index);
    }

    /** The number in a field; null where it is blank or no number. */
    public @Nullable BigDecimal number(Form form, String field) {
        return value(form, field) instanceof Value.Numeric n ? n.number() : null;
    }

    /** The text of a field, empty where it is blank. */
    public String text(Form form, String field) {
        Value value = value(form, field);
        return value == null ? "" : value.text();
    }
}
