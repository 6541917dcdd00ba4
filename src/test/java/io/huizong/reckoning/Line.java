package io.huizong.reckoning;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit wrote in one row.
 *
 * @param values by field a number, a day or a text; a blank is left out
 */
record Line(Map<String, Object> values) {
    String text(String field) {
        return String.valueOf(values.getOrDefault(field, ""));
    }

    @Nullable
    LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    @Nullable
    BigDecimal number(String field) {
        return (BigDecimal) values.get(field);
    }

    Line with(String field, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        copy.put(field, value);
        return new Line(copy);
    }

    Line without(String field) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        copy.remove(field);
        return new Line(copy);
    }

    /** As it counts: a blank stands for what the form says it does. */
    Line understood(Form form) {
        Line line = this;
        for (Field field : form.fields()) {
            Value blank = field.defaultValue();
            if (blank != null && !values.containsKey(field.name())) {
                line = line.with(field.name(), blank instanceof Value.Numeric n ? n.number() : blank.text());
            }
        }
        return line;
    }
}
