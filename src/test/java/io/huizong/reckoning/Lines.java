package io.huizong.reckoning;

import io.huizong.form.Aggregation;
import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.Item;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows made up from a form's declaration alone. */
final class Lines {
    private static final int BLANK = 30;
    private static final int MOST = 400;

    private final Dice dice;

    Lines(Dice dice) {
        this.dice = dice;
    }

    /** Every item that is not left out; at least one. */
    List<Line> items(Form form) {
        List<Line> lines = new ArrayList<>();
        for (Item item : form.items()) {
            if (dice.chance(100 - BLANK)) {
                lines.add(item(item));
            }
        }
        return lines.isEmpty() ? List.of(item(form.items().get(0))) : lines;
    }

    private Line item(Item item) {
        BigDecimal number = number((FieldType.NumberType) item.value().type());
        return new Line(Map.of(Item.NAME, item.name(), Item.VALUE, number));
    }

    /** Any row that the form allows. */
    Line any(Form form, Period part) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            if (field.required() || dice.chance(100 - BLANK)) {
                values.put(field.name(), value(form, field, part));
            }
        }
        return new Line(values);
    }

    Object value(Form form, Field field, Period part) {
        FieldType type = field.type();
        if (type instanceof FieldType.NumberType number) {
            return number(number);
        } else if (type instanceof FieldType.DateType date) {
            return date.within() == FieldType.Within.PERIOD
                    ? dice.one(Times.days(part))
                    : part.lastDay().plusDays(dice.number(-150, 250));
        } else if (type instanceof FieldType.CodeType codes) {
            return dice.one(codes.codes()).name();
        }
        return isCommon(form, field.name()) ? dice.common() : dice.fresh();
    }

    private BigDecimal number(FieldType.NumberType type) {
        int least = type.min() == null ? 0 : type.min().intValueExact();
        int most = type.max() == null
                ? MOST
                : type.max().min(BigDecimal.valueOf(MOST)).intValueExact();
        return type.whole() || most <= least ? BigDecimal.valueOf(dice.number(least, most)) : dice.decimal(most);
    }

    /** Whether the county would learn nothing if every row said something else. */
    private static boolean isCommon(Form form, String field) {
        return isCounted(form, field)
                || (form.ledger() != null && form.ledger().by().contains(field));
    }

    static boolean isCounted(Form form, String field) {
        return form.indicators().stream()
                .anyMatch(i -> i.value() instanceof Aggregation.Distinct distinct
                        && distinct.field().equals(field));
    }

    /** A row that cannot be accepted. */
    Line faulty(Form form, Period part) {
        if (form.isItems()) {
            return new Line(Map.of(Item.NAME, form.items().get(0).name(), Item.VALUE, "若干"));
        }
        return any(form, part).without(lastRequired(form));
    }

    private static String lastRequired(Form form) {
        @Nullable String last = null;
        for (Field field : form.fields()) {
            last = field.required() ? field.name() : last;
        }
        return last;
    }
}
