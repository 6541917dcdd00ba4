package io.huizong.store;

import io.huizong.check.HistoryCheck;
import io.huizong.check.Reported;
import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.Indicator;
import io.huizong.form.Item;
import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import io.huizong.tally.Amount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What units reported before, and the queries that come of it. They are made anew whenever what they rest on changes. */
@Repository
public class Histories {
    private static final String OF_HISTORY = "f.elected and f.code like 'history.%'";

    private final JdbcClient jdbc;
    private final Submissions submissions;
    private final Periods periods;
    private final Findings findings;

    Histories(JdbcTemplate template, Submissions submissions, Periods periods) {
        this.jdbc = JdbcClient.create(template);
        this.submissions = submissions;
        this.periods = periods;
        this.findings = new Findings(template);
    }

    /**
     * Checks these periods, of which something came or went, and the later ones that are held against them. Those that
     * are locked are left as they are until they are open: the next run then sees to them.
     *
     * @return the periods of which a query came or went
     */
    @Transactional
    public Set<Period> refresh(Collection<Period> changed, LockedPeriods locked, FormCatalog catalog) {
        SortedSet<Period> known = new TreeSet<>(
                jdbc.sql("select distinct period from submission where counts").query(String.class).list().stream()
                        .map(Period::of)
                        .toList());
        SortedSet<Period> affected = new TreeSet<>();
        for (Period one : changed) {
            Period at = one;
            for (int i = 0; i <= HistoryCheck.PERIODS; i++) {
                affected.add(at);
                at = at.next();
            }
        }
        affected.retainAll(known);
        periods.touch(affected.stream().filter(locked::cover).toList());
        affected.removeIf(locked::cover);
        Refreshing refreshing = new Refreshing(catalog);
        Set<Period> other = new TreeSet<>();
        affected.stream().filter(refreshing::refresh).forEach(other::add);
        return other;
    }

    /** Reads each period once. */
    private final class Refreshing {
        private final FormCatalog catalog;
        private final Map<Period, Map<String, Reported>> periods = new HashMap<>();

        Refreshing(FormCatalog catalog) {
            this.catalog = catalog;
        }

        boolean refresh(Period period) {
            Set<String> before = fingerprints(period);
            jdbc.sql("delete from finding f where " + OF_HISTORY
                            + " and f.submission_id in (select id from submission where period = ?)")
                    .param(period.toString())
                    .update();
            Set<String> after = new HashSet<>();
            List<Findings.Kept> kept = new ArrayList<>();
            for (StoredSubmission one : counted(period)) {
                catalog.form(String.valueOf(one.form()), period)
                        .ifPresent(form -> check(period, form, one).forEach(finding -> {
                            after.add(finding.fingerprint() + " " + finding.arguments());
                            kept.add(new Findings.Kept(receipt(one), one.id(), true, period, finding));
                        }));
            }
            findings.insert(kept);
            return !before.equals(after);
        }

        private List<Finding> check(Period period, Form form, StoredSubmission one) {
            String key = key(one);
            Reported plain = reported(period).get(key);
            if (plain == null) {
                return List.of();
            }
            Reported now = new Reported(
                    plain.unit(), period, plain.place(), plain.amounts(), form.isItems() ? lines(form, one) : Map.of());
            return new HistoryCheck(form, before(period, key)).check(now);
        }

        private List<Reported> before(Period period, String key) {
            List<Reported> before = new ArrayList<>();
            Period at = period;
            for (int i = 0; i < HistoryCheck.PERIODS; i++) {
                at = at.previous();
                Optional.ofNullable(reported(at).get(key)).ifPresent(one -> before.add(0, one));
            }
            return before;
        }

        private Map<String, Reported> reported(Period period) {
            return periods.computeIfAbsent(period, this::read);
        }

        private Map<String, Reported> read(Period period) {
            Map<Long, Map<String, Amount>> amounts = submissions.amounts(period);
            Map<String, Reported> all = new HashMap<>();
            for (StoredSubmission one : counted(period)) {
                all.put(
                        key(one),
                        new Reported(
                                String.valueOf(one.unit()),
                                period,
                                Location.sheet(one.file(), one.sheet()),
                                amounts.getOrDefault(one.id(), Map.of()),
                                Map.of()));
            }
            return all;
        }
    }

    private static String key(StoredSubmission one) {
        return one.form() + " " + one.unit();
    }

    private List<StoredSubmission> counted(Period period) {
        return submissions.of(period).stream()
                .filter(one -> one.counts() && one.unit() != null && one.form() != null)
                .toList();
    }

    private long receipt(StoredSubmission one) {
        return jdbc.sql("select receipt_id from submission where id = ?")
                .param(one.id())
                .query(Long.class)
                .single();
    }

    private Map<String, Reported.Line> lines(Form form, StoredSubmission one) {
        Map<String, Reported.Line> lines = new LinkedHashMap<>();
        int value = form.indexOf(Item.VALUE);
        int cumulative = form.indexOf(Item.CUMULATIVE);
        submissions.records(
                one.id(),
                form,
                stored -> form.item(stored.record())
                        .flatMap(item -> form.indicator(form.code() + "." + item.code()))
                        .map(Indicator::code)
                        .ifPresent(indicator -> lines.put(
                                indicator,
                                new Reported.Line(
                                        cell(stored, value),
                                        stored.record().number(form, Item.CUMULATIVE),
                                        cell(stored, cumulative)))));
        return lines;
    }

    private static CellAddress cell(StoredRecord stored, int field) {
        return new CellAddress(
                stored.record().row(), Math.max(1, stored.columns().get(field)));
    }

    private Set<String> fingerprints(Period period) {
        Set<String> all = new HashSet<>();
        jdbc.sql(Findings.SELECT + " join submission s on s.id = f.submission_id where s.period = ? and " + OF_HISTORY)
                .param(period.toString())
                .query(row -> {
                    Finding finding = Findings.read(row, 0);
                    all.add(finding.fingerprint() + " " + finding.arguments());
                });
        return all;
    }
}
