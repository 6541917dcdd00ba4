package io.huizong.report.workbook;

import io.huizong.form.Aggregation;
import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormRecord;
import io.huizong.form.FormSource;
import io.huizong.form.Indicator;
import io.huizong.form.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The three core forms as they ship, records of them, and what their indicators come to. */
final class SampleForms {
    private static final FormCatalog CATALOG = FormCatalog.load(
            Stream.of("study", "articles", "warning").map(SampleForms::source).toList());

    private SampleForms() {}

    static List<Form> all() {
        return CATALOG.forms();
    }

    static Form form(String code) {
        return CATALOG.form(code).orElseThrow();
    }

    static Form named(Form form, String sheet) {
        return new Form(
                form.order(),
                form.code(),
                form.title(),
                sheet,
                form.role(),
                form.due(),
                form.deadline(),
                form.fields(),
                form.items(),
                form.rules(),
                form.unique(),
                form.same(),
                form.ledger(),
                form.ranked(),
                form.owedBy(),
                form.from(),
                form.indicators(),
                form.severities());
    }

    private static FormSource source(String code) {
        try (InputStream in = SampleForms.class.getResourceAsStream("/forms/" + code + ".yaml")) {
            return new FormSource(code + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record from texts by field; what is left out is blank. */
    static FormRecord record(String form, int row, Map<String, String> texts) {
        List<Value> values = new ArrayList<>();
        for (Field field : form(form).fields()) {
            String text = texts.get(field.name());
            values.add(text == null ? null : value(field, text));
        }
        return new FormRecord(row, values);
    }

    private static Value value(Field field, String text) {
        if (field.type() instanceof FieldType.DateType) {
            return new Value.Day(LocalDate.parse(text));
        }
        return field.type() instanceof FieldType.NumberType
                ? new Value.Numeric(new BigDecimal(text))
                : new Value.Text(text);
    }

    /** The indicator over the records; null for a ratio over nothing. */
    static BigDecimal evaluate(Form form, Indicator indicator, List<FormRecord> records) {
        if (indicator.value() instanceof Aggregation.Ratio ratio) {
            BigDecimal below = sum(form, ratio.denominators(), records);
            return below.signum() == 0
                    ? null
                    : sum(form, ratio.numerators(), records).divide(below, MathContext.DECIMAL64);
        }
        return records.stream()
                .filter(r -> counts(form, indicator, r))
                .map(r -> indicator.value() instanceof Aggregation.Sum sum
                        ? number(form, sum.field(), r)
                        : BigDecimal.ONE)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Form form, String field, FormRecord record) {
        BigDecimal number = record.number(form, field);
        return number == null ? BigDecimal.ZERO : number;
    }

    private static BigDecimal sum(Form form, List<String> indicators, List<FormRecord> records) {
        return indicators.stream()
                .map(code -> evaluate(form, form.indicator(code).orElseThrow(), records))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean counts(Form form, Indicator indicator, FormRecord record) {
        Set<Map.Entry<String, List<String>>> conditions = indicator.where().entrySet();
        return conditions.stream().allMatch(c -> c.getValue().contains(record.text(form, c.getKey())));
    }
}
