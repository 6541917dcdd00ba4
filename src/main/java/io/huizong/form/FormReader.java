package io.huizong.form;

import io.huizong.finding.FindingCode;
import io.huizong.finding.Severity;
import io.huizong.period.Deadline;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.period.WorkCalendar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.ParseException;

/** Reads one form file; what is wrong in it becomes mistakes. */
final class FormReader {
    private static final int LAST = 1000;

    private final YamlMap map;
    private final WorkCalendar calendar;

    private FormReader(YamlMap map, WorkCalendar calendar) {
        this.map = map;
        this.calendar = calendar;
    }

    /** The form in a file, complete with stand-ins for what is wrong; empty if the file is no YAML at all. */
    static Optional<Form> read(String file, String text, WorkCalendar calendar, Mistakes mistakes) {
        return YamlMap.parse(file, text, mistakes).map(map -> new FormReader(map, calendar).form());
    }

    private Form form() {
        FormRole role = role();
        String code = map.text("form");
        Optional<PeriodType> due = due(role);
        ItemsReader.Items items = ItemsReader.read(code, due, items());
        List<Indicator> declared =
                map.maps("indicators").stream().map(IndicatorReader::read).toList();
        StandingReader standing = new StandingReader(map);
        Form form = new Form(
                map.number("order", LAST),
                code,
                map.text("title"),
                map.text("sheet"),
                role,
                due,
                deadline(),
                items.items().isEmpty()
                        ? map.maps("fields").stream().map(FieldReader::read).toList()
                        : items.fields(),
                items.items(),
                map.maps("rules").stream().flatMap(r -> rule(r).stream()).toList(),
                map.texts("unique"),
                same(),
                standing.ledger(),
                standing.ranked(),
                map.texts("owedBy"),
                from(),
                Stream.concat(items.indicators().stream(), declared.stream()).toList(),
                severities());
        new FormConsistency(form, map).check();
        map.finish();
        return form;
    }

    private FormRole role() {
        String text = map.optional("role");
        if (text == null) {
            return FormRole.REPORT;
        }
        try {
            return FormRole.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            map.mistake("role", "unknown-role", Map.of("found", text));
            return FormRole.REPORT;
        }
    }

    /** The items, where the layout says that there are; a form has either those or fields. */
    private List<YamlMap> items() {
        String layout = map.optional("layout");
        boolean listed = "items".equals(layout);
        if (layout != null && !listed && !layout.equals("list")) {
            map.mistake("layout", "unknown-layout", Map.of("found", layout));
        }
        List<YamlMap> items = map.maps("items");
        if (listed == items.isEmpty()) {
            map.mistake("layout", listed ? "no-items" : "items-in-list", Map.of());
        }
        return items;
    }

    private Optional<PeriodType> due(FormRole role) {
        String text = map.optional("due");
        if (text == null) {
            if (role == FormRole.REPORT) {
                map.mistake(null, "missing-key", Map.of("key", "due"));
            }
            return Optional.empty();
        }
        Optional<PeriodType> due = PeriodType.of(text);
        if (due.isEmpty() && !text.equals("once")) {
            map.mistake("due", "unknown-due", Map.of("found", text));
        }
        return due;
    }

    private @Nullable Deadline deadline() {
        String text = map.optional("deadline");
        if (text == null) {
            return null;
        }
        Optional<Deadline> deadline = Deadline.parse(text, calendar);
        if (deadline.isEmpty()) {
            map.mistake("deadline", "unknown-deadline", Map.of("found", text));
        }
        return deadline.orElse(null);
    }

    private @Nullable Period from() {
        String text = map.optional("from");
        if (text == null) {
            return null;
        }
        Optional<Period> from = Period.parse(text).filter(p -> p.type() == PeriodType.MONTH);
        if (from.isEmpty()) {
            map.mistake("from", "unknown-from", Map.of("found", text));
        }
        return from.orElse(null);
    }

    private static Optional<Rule> rule(YamlMap rule) {
        String id = rule.text("id");
        String check = rule.text("check");
        String message = rule.text("message");
        Severity severity = severity(rule, rule.optional("severity"));
        rule.finish();
        try {
            RuleExpression expression = RuleExpression.parse(check);
            Optional<String> foreign = expression.foreign();
            foreign.ifPresent(part -> rule.mistake("check", "not-allowed", Map.of("found", part)));
            return foreign.isPresent() ? Optional.empty() : Optional.of(new Rule(id, expression, severity, message));
        } catch (ParseException | IllegalStateException e) {
            rule.mistake("check", "no-expression", Map.of("found", check, "problem", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    static Severity severity(YamlMap map, @Nullable String text) {
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(text)) {
                return severity;
            }
        }
        if (text != null) {
            map.mistake("severity", "unknown-severity", Map.of("found", text));
        }
        return Severity.ERROR;
    }

    private Map<FindingCode, Severity> severities() {
        Map<FindingCode, Severity> out = new EnumMap<>(FindingCode.class);
        map.map("severities")
                .ifPresent(list -> list.pairs()
                        .forEach((code, severity) -> FindingCode.of(code)
                                .ifPresentOrElse(
                                        known -> out.put(known, severity(list, severity)),
                                        () -> list.mistake(code, "unknown-finding", Map.of("found", code)))));
        return out;
    }

    private @Nullable Same same() {
        Optional<YamlMap> same = map.map("same");
        if (same.isEmpty()) {
            return null;
        }
        YamlMap rule = same.get();
        String count = rule.text("count");
        if (!count.equals("once") && !count.equals("ask")) {
            rule.mistake("count", "unknown-counting", Map.of("found", count));
        }
        Same read = new Same(
                new ArrayList<>(rule.texts("fields")),
                rule.texts("whereFilled"),
                count.equals("once") ? Same.Counting.ONCE : Same.Counting.ASK,
                rule.text("keep"));
        rule.finish();
        return read;
    }
}
