package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.Same;
import io.huizong.period.Period;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.tally.Amount;
import io.huizong.unit.ReportingUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is stored of periods, each read once for one consolidation. */
final class PeriodBook {
    private final Submissions submissions;
    private final Comparator<String> register;
    private final Map<Period, List<StoredSubmission>> listed = new HashMap<>();
    private final Map<Period, Map<Long, Map<String, Amount>>> amounts = new HashMap<>();
    private final Map<String, FormPeriod> forms = new HashMap<>();

    PeriodBook(Submissions submissions, Basis basis) {
        this.submissions = submissions;
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
        List<FormPeriod> parts = new ArrayList<>();
        periods.forEach(p -> parts.add(form(form, p)));
        return new Span(form, parts);
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
                : new SharedGroups(form, same, period, register).of(submissions.shared(period, form));
        return new FormPeriod(period, form, counted, byUnit, groups);
    }
}
