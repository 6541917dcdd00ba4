package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.form.Same;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.tally.Amount;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.UnitRegister;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is stored of periods, each read once for one consolidation. */
final class PeriodBook {
    private final Submissions submissions;
    private final Comparator<String> register;
    private final Map<Period, List<StoredSubmission>> listed = new HashMap<>();
    private final Map<Period, Map<Long, Map<String, Amount>>> amounts = new HashMap<>();
    private final Map<String, FormPeriod> forms = new HashMap<>();
    private final Map<String, LedgerEntries> ledgers = new HashMap<>();
    private final UnitRegister units;
    private final Decided decided;

    PeriodBook(Submissions submissions, Basis basis) {
        this.submissions = submissions;
        this.units = basis.register();
        this.decided = basis.decided();
        Map<String, Integer> places = new HashMap<>();
        for (ReportingUnit unit : basis.register().units()) {
            places.put(unit.code(), places.size());
        }
        this.register = Comparator.comparing((String code) -> places.getOrDefault(code, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Unit codes in the register's order, those that it does not list last. */
    Comparator<String> register() {
        return register;
    }

    List<StoredSubmission> submissions(Period period) {
        return listed.computeIfAbsent(period, submissions::of);
    }

    /** What counts of a form in a period of the length for which it is due. */
    FormPeriod form(Form form, Period period) {
        return forms.computeIfAbsent(form.code() + " " + period, k -> read(form, period));
    }

    Span span(Form form, List<Period> periods) {
        return new Span(
                form, parts(form, periods), hasStock(form) ? parts(form, yearBefore(form, periods)) : List.of(), this);
    }

    private List<FormPeriod> parts(Form form, List<Period> periods) {
        return periods.stream().map(p -> form(form, p)).toList();
    }

    private static boolean hasStock(Form form) {
        return form.indicators().stream().anyMatch(Indicator::isStock);
    }

    /**
     * The periods of the year before the last one that come before the first, the first first: so long a stock stands,
     * and so it is the same at the end of a year, of its last quarter and of its December.
     */
    private static List<Period> yearBefore(Form form, List<Period> periods) {
        int count = form.due().orElse(PeriodType.MONTH).perYear() - periods.size() + 1;
        return periods.isEmpty()
                ? List.of()
                : Stream.iterate(periods.get(0).previous(), Period::previous)
                        .limit(count)
                        .sorted()
                        .toList();
    }

    /** A unit's entries of a ledger over some periods, judged at the end of one; read once. */
    LedgerEntries ledger(Form form, String unit, List<FormPeriod> parts, Period end) {
        String key = "%s %s %s %s"
                .formatted(
                        form.code(),
                        unit,
                        end,
                        parts.stream().map(FormPeriod::period).toList());
        return ledgers.computeIfAbsent(key, k -> LedgerEntries.of(form, unit, parts, end, submissions));
    }

    /** Whether a unit of the register has come to its end before a day, or on it. */
    boolean isClosed(String unit, LocalDate day) {
        return units.unit(unit)
                .filter(u -> u.to() != null && u.to().isBefore(day))
                .isPresent();
    }

    private FormPeriod read(Form form, Period period) {
        Map<Long, Map<String, Amount>> bySubmission = amounts.computeIfAbsent(period, submissions::amounts);
        Map<String, StoredSubmission> counted = new TreeMap<>(register);
        Map<String, Map<String, Amount>> byUnit = new LinkedHashMap<>();
        for (StoredSubmission one : submissions(period)) {
            if (one.counts() && form.code().equals(one.form()) && one.unit() != null) {
                counted.put(one.unit(), one);
                byUnit.put(one.unit(), bySubmission.getOrDefault(one.id(), Map.of()));
            }
        }
        Same same = form.same();
        List<SharedGroup> groups = same == null || counted.size() < 2
                ? List.of()
                : new SharedGroups(form, same, period, register, decided).of(submissions.shared(period, form));
        return new FormPeriod(period, form, counted, byUnit, groups);
    }
}
