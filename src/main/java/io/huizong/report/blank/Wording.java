package io.huizong.report.blank;

import io.huizong.figures.Office;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Item;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** How the lines of a form that lists items are told apart, in a sentence below them. */
    String items(Form form) {
        List<String> stocks = stocks(form);
        boolean mixed = !stocks.isEmpty() && !form.items().stream().allMatch(Item::stock);
        String which = mixed ? "items.note.mixed" : stocks.isEmpty() ? "items.note.flow" : "items.note.stock";
        return text(which, Map.of("stocks", String.join(text("and"), stocks)));
    }

    /** The numbers of the lines that are stocks, those that follow each other in one. */
    private List<String> stocks(Form form) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int line = 1; line <= form.items().size() + 1; line++) {
            boolean stock =
                    line <= form.items().size() && form.items().get(line - 1).stock();
            if (stock && first == 0) {
                first = line;
            } else if (!stock && first > 0) {
                ranges.add(
                        first == line - 1
                                ? String.valueOf(first)
                                : text("items.lines", Map.of("first", first, "last", line - 1)));
                first = 0;
            }
        }
        return ranges;
    }

    /** What may stand in an item's place, without a full stop. */
    String item(Item item) {
        return text(
                item.stock() ? "items.what.stock" : "items.what.flow",
                Map.of(
                        "what",
                        new FieldWords(this, item.value()).what(),
                        "measure",
                        String.valueOf(item.value().measure())));
    }

    /** What holds for all of some forms, a sentence each. */
    List<String> rules(List<Form> forms) {
        boolean lists = forms.stream().anyMatch(form -> !form.isItems());
        Stream<String> keys = Stream.of(
                        lists ? List.of("rule.required", "rule.one", "rule.nil", "rule.choose") : List.<String>of(),
                        forms.stream().anyMatch(Form::isItems) ? List.of("rule.items") : List.<String>of(),
                        List.of("rule.send"))
                .flatMap(List::stream);
        String items = forms.stream().filter(Form::isItems).map(Form::sheet).collect(Collectors.joining(text("and")));
        return keys.map(key -> text(key, Map.of("forms", items))).toList();
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
