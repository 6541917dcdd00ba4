package io.huizong.form;

import io.huizong.period.Period;
import io.huizong.period.WorkCalendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All declared forms, whole and consistent, frozen. */
public final class FormCatalog {
    private static final Comparator<Form> BY_START =
            Comparator.comparing(Form::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<Form>> versions;

    private FormCatalog(Map<String, List<Form>> versions) {
        this.versions = versions;
    }

    /** As {@link #load(List, WorkCalendar)}, where nothing but the weekends is known of the calendar. */
    public static FormCatalog load(List<FormSource> sources) {
        return load(sources, WorkCalendar.WEEKENDS);
    }

    /**
     * Reads form files; a later file takes the place of an earlier one with the same code and the same start.
     *
     * @throws FaultyForms if there is any mistake, naming them all
     */
    public static FormCatalog load(List<FormSource> sources, WorkCalendar calendar) {
        Mistakes mistakes = new Mistakes();
        Map<String, Form> byCodeAndStart = new LinkedHashMap<>();
        Map<String, String> files = new HashMap<>();
        for (FormSource source : sources) {
            FormReader.read(source.name(), source.text(), calendar, mistakes).ifPresent(form -> {
                byCodeAndStart.put(form.code() + " " + form.from(), form);
                files.put(form.code() + " " + form.from(), source.name());
            });
        }
        Map<String, List<Form>> versions = new LinkedHashMap<>();
        byCodeAndStart
                .values()
                .forEach(f -> versions.computeIfAbsent(f.code(), c -> new ArrayList<>())
                        .add(f));
        versions.values().forEach(list -> list.sort(BY_START));
        clashes(byCodeAndStart, files, mistakes);
        if (!mistakes.isEmpty()) {
            throw new FaultyForms(mistakes.lines());
        }
        return new FormCatalog(versions);
    }

    private static void clashes(Map<String, Form> forms, Map<String, String> files, Mistakes mistakes) {
        Map<String, String> owners = new HashMap<>();
        forms.forEach((key, form) -> Stream.concat(
                        Stream.of(form.title()), form.indicators().stream().map(Indicator::code))
                .forEach(name -> {
                    String other = owners.put(name, form.code());
                    if (other != null && !other.equals(form.code())) {
                        mistakes.add(files.getOrDefault(key, ""), 1, "taken", Map.of("found", name, "other", other));
                    }
                }));
    }

    /** The newest version of every form, in the order that they declare, then by code. */
    public List<Form> forms() {
        return versions.values().stream()
                .map(FormCatalog::newest)
                .sorted(Comparator.comparingInt(Form::order).thenComparing(Form::code))
                .toList();
    }

    /** The newest version of every form that units report. */
    public List<Form> reports() {
        return forms().stream().filter(f -> f.role() == FormRole.REPORT).toList();
    }

    /** The forms of a role, newest versions. */
    public Optional<Form> withRole(FormRole role) {
        return forms().stream().filter(f -> f.role() == role).findFirst();
    }

    public Optional<Form> form(String code) {
        return Optional.ofNullable(versions.get(code)).map(FormCatalog::newest);
    }

    /** The version of a form that is valid for a period: the newest that starts no later than it ends. */
    public Optional<Form> form(String code, Period period) {
        return versions.getOrDefault(code, List.of()).stream()
                .filter(f -> f.from() == null || !f.from().firstDay().isAfter(period.lastDay()))
                .reduce((earlier, later) -> later);
    }

    private static Form newest(List<Form> list) {
        return list.get(list.size() - 1);
    }
}
