package io.huizong.figures;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Ledger;
import io.huizong.form.Value;
import io.huizong.unit.ReportingUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the entries of a ledger at the end of a period: in all, broken down, and what is overdue. */
final class LedgerStandings {
    private final Form form;
    private final Ledger ledger;
    private final LocalDate day;
    private final List<FormRecord> all = new ArrayList<>();
    private final List<LedgerStanding.Overdue> overdue = new ArrayList<>();

    private LedgerStandings(Form form, Ledger ledger, LocalDate day) {
        this.form = form;
        this.ledger = ledger;
        this.day = day;
    }

    /** Empty for a form that is no ledger, and where nobody reported. */
    static Optional<LedgerStanding> of(Span span, Collection<ReportingUnit> units) {
        @Nullable Ledger ledger = span.form().ledger();
        if (ledger == null || span.reporting().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = span.end().orElseThrow().lastDay();
        LedgerStandings standings = new LedgerStandings(span.form(), ledger, day);
        units.forEach(unit -> span.entries(unit.code()).forEach(entry -> standings.add(unit, entry.record())));
        return Optional.of(standings.standing());
    }

    private void add(ReportingUnit unit, FormRecord record) {
        all.add(record);
        if (ledger.standing(form, record, day) == Ledger.Standing.OVERDUE
                && record.value(form, ledger.due()) instanceof Value.Day due) {
            Map<String, String> texts = new LinkedHashMap<>();
            form.fields().stream()
                    .map(Field::name)
                    .filter(name -> !record.text(form, name).isEmpty())
                    .forEach(name -> texts.put(name, record.text(form, name)));
            overdue.add(new LedgerStanding.Overdue(unit, texts, due.date(), ChronoUnit.DAYS.between(due.date(), day)));
        }
    }

    private LedgerStanding standing() {
        List<LedgerStanding.Group> groups = new ArrayList<>();
        ledger.by().forEach(name -> groups.addAll(groups(name)));
        overdue.sort(Comparator.comparing(LedgerStanding.Overdue::due));
        return new LedgerStanding(form, counts(all), groups, List.copyOf(overdue));
    }

    private List<LedgerStanding.Group> groups(String name) {
        Field field = form.fields().get(form.indexOf(name));
        Map<String, List<FormRecord>> byText = new LinkedHashMap<>();
        all.forEach(record -> byText.computeIfAbsent(record.text(form, name), k -> new ArrayList<>())
                .add(record));
        return byText.entrySet().stream()
                .map(e -> new LedgerStanding.Group(field, e.getKey(), counts(e.getValue())))
                .sorted(Comparator.comparing(
                        (LedgerStanding.Group g) -> g.counts().entries(), Comparator.reverseOrder()))
                .toList();
    }

    private LedgerStanding.Counts counts(List<FormRecord> records) {
        int settled = 0;
        int late = 0;
        for (FormRecord record : records) {
            Ledger.Standing standing = ledger.standing(form, record, day);
            settled += standing == Ledger.Standing.SETTLED ? 1 : 0;
            late += standing == Ledger.Standing.OVERDUE ? 1 : 0;
        }
        return new LedgerStanding.Counts(records.size(), settled, records.size() - settled, late);
    }
}
