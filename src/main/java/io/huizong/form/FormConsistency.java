package io.huizong.form;

import io.huizong.finding.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the parts of one form fit each other: each name that is used is declared, each heading means one field. */
final class FormConsistency {
    private final Form form;
    private final YamlMap map;

    FormConsistency(Form form, YamlMap map) {
        this.form = form;
        this.map = map;
    }

    void check() {
        unique(form.fields().stream().map(Field::name).toList(), "fields", "duplicate-field");
        headings();
        form.rules().forEach(form.isItems() ? this::itemsRule : this::rule);
        form.unique().forEach(name -> field("unique", name));
        Same same = form.same();
        if (same != null) {
            Stream.concat(same.fields().stream(), same.whereFilled().stream()).forEach(name -> field("same", name));
            number("same", same.keep());
        }
        ledger();
        ranked();
        form.indicators().forEach(this::indicator);
        for (String name : form.role().fields()) {
            if (form.indexOf(name) < 0) {
                map.mistake("fields", "role-field", Map.of("found", name));
            }
        }
    }

    private void rule(Rule rule) {
        rule.check().names().forEach(name -> field("rules", name));
        boolean known = rule.check().names().stream().allMatch(name -> form.indexOf(name) >= 0);
        if (known && !rule.check().fits(form)) {
            map.mistake("rules", "unfit-condition", Map.of("found", rule.id()));
        }
    }

    private void itemsRule(Rule rule) {
        Set<String> codes = form.items().stream().map(Item::code).collect(Collectors.toSet());
        rule.check().names().stream()
                .filter(name -> !codes.contains(name))
                .forEach(name -> map.mistake("rules", "unknown-item", Map.of("found", name)));
        if (rule.severity() == Severity.ERROR) {
            map.mistake("rules", "items-rule-error", Map.of("found", rule.id()));
        }
    }

    private void ledger() {
        Ledger ledger = form.ledger();
        if (ledger == null) {
            return;
        }
        Stream.concat(ledger.key().stream(), ledger.by().stream()).forEach(name -> field("ledger", name));
        where(ledger.state(), ledger.done(), "ledger");
        typed("ledger", ledger.due(), type -> type instanceof FieldType.DateType, "no-date-field");
        if (ledger.finished() != null) {
            typed("ledger", ledger.finished(), type -> type instanceof FieldType.DateType, "no-date-field");
        }
    }

    private void ranked() {
        Ranked ranked = form.ranked();
        if (ranked != null) {
            field("ranked", ranked.media());
            where(ranked.level(), List.of(), "ranked");
        }
    }

    private void headings() {
        Map<String, String> owners = new HashMap<>();
        for (Field field : form.fields()) {
            field.headings().distinct().forEach(heading -> {
                String other = owners.put(heading, field.name());
                if (other != null && !other.equals(field.name())) {
                    map.mistake(
                            "fields", "shared-heading", Map.of("found", heading, "one", other, "two", field.name()));
                }
            });
        }
    }

    private void unique(List<String> names, String key, String mistake) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> map.mistake(key, mistake, Map.of("found", name)));
    }

    private @Nullable Field field(String key, String name) {
        int index = form.indexOf(name);
        if (index < 0) {
            map.mistake(key, "unknown-field", Map.of("found", name));
            return null;
        }
        return form.fields().get(index);
    }

    private void number(String key, String name) {
        typed(key, name, type -> type instanceof FieldType.NumberType, "no-number-field");
    }

    private void typed(String key, String name, Predicate<FieldType> wanted, String mistake) {
        Field field = field(key, name);
        if (field != null && !wanted.test(field.type())) {
            map.mistake(key, mistake, Map.of("found", name));
        }
    }

    private void indicator(Indicator indicator) {
        Aggregation value = indicator.value();
        if (value instanceof Aggregation.Distinct distinct) {
            field("indicators", distinct.field());
        } else if (value instanceof Aggregation.OfField number) {
            number("indicators", number.field());
        } else if (value instanceof Aggregation.Ratio ratio) {
            Stream.concat(ratio.numerators().stream(), ratio.denominators().stream())
                    .forEach(code -> part(indicator, code));
        }
        indicator.where().forEach((name, wanted) -> {
            if (form.ledger() != null && name.equals(Ledger.STANDING)) {
                standing(wanted);
            } else {
                where(name, wanted, "indicators");
            }
        });
    }

    private void part(Indicator ratio, String code) {
        boolean known = form.indicator(code).filter(i -> !i.isRatio()).isPresent();
        if (!known) {
            map.mistake("indicators", "unknown-part", Map.of("found", code, "indicator", ratio.code()));
        }
    }

    private void standing(List<String> wanted) {
        Set<String> known =
                Stream.of(Ledger.Standing.values()).map(Ledger.Standing::code).collect(Collectors.toSet());
        wanted.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> map.mistake("indicators", "unknown-standing", Map.of("found", code)));
    }

    private void where(String name, List<String> wanted, String key) {
        Field field = field(key, name);
        if (field == null) {
            return;
        }
        if (!(field.type() instanceof FieldType.CodeType codes)) {
            map.mistake(key, "no-code-field", Map.of("found", name));
            return;
        }
        wanted.stream()
                .filter(code -> codes.codes().stream().noneMatch(c -> c.name().equals(code)))
                .forEach(code -> map.mistake(key, "unknown-code", Map.of("found", code)));
    }
}
