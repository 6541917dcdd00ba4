package io.huizong.report.blank;

import io.huizong.figures.Office;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around the table in one unit's blank workbook. */
record Wording(Messages messages, Office office, ReportingUnit unit, Period period) {

    /** A text of this sub-package: its key without {@code blank.}. */
    String text(String key) {
        return messages.text("blank." + key);
    }

    String text(String key, Map<String, ?> arguments) {
        return messages.text("blank." + key, arguments);
    }

    String officeLabel() {
        return text("office", Map.of("office", office.name()));
    }

    String number(Form form) {
        return text("form-number", Map.of("code", form.code()));
    }

    String unitLabel() {
        return text("unit", Map.of("unit", unit.name()));
    }

    String periodLabel() {
        return text("period", Map.of("period", period.title(messages)));
    }

    /** The units of measure of a form's fields, each once; empty where it has none. */
    String measures(Form form) {
        String measures = form.fields().stream()
                .flatMap(f -> Stream.ofNullable(f.measure()))
                .distinct()
                .collect(Collectors.joining(text("and")));
        return measures.isEmpty() ? "" : text("measures", Map.of("measures", measures));
    }

    String heading(Field field) {
        return field.required() ? text("required-mark") + field.header() : field.header();
    }

    String title() {
        return text("title", Map.of("unit", unit.name(), "period", period.title(messages)));
    }

    /** What holds for all forms, a sentence each. */
    List<String> rules() {
        return List.of("rule.required", "rule.one", "rule.nil", "rule.choose", "rule.send").stream()
                .map(this::text)
                .toList();
    }

    String due(Form form) {
        LocalDate day = form.dueDay(period);
        return text(
                "rule.due",
                Map.of(
                        "form",
                        form.title(),
                        "year",
                        day.getYear(),
                        "month",
                        day.getMonthValue(),
                        "day",
                        day.getDayOfMonth()));
    }
}
