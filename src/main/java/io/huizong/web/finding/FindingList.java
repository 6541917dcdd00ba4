package io.huizong.web.finding;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.store.Revisions;
import io.huizong.store.StoredSubmission;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Snapshot;
import io.huizong.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All findings of a period in words, what must be corrected first, in the order of the register. */
record FindingList(List<Entry> entries) {
    private static final String NOWHERE = "";

    /**
     * A finding of a period.
     *
     * @param unit its name; empty where none is concerned
     * @param form its short name; empty where none is concerned
     * @param submission the number of the one that it is about; null for what is about none
     * @param period of that submission; of what is about none, the one that is looked at
     * @param since when it was first found; null where nobody knows
     */
    record Entry(
            FindingLine line,
            String unit,
            String form,
            @Nullable Long submission,
            Period period,
            @Nullable Instant since) {
        /** Whether it says that a lock refused its submission. */
        boolean isAfterLock() {
            return line.finding().code() == FindingCode.IDENTITY_PERIOD_LOCKED;
        }
    }

    static FindingList of(Snapshot snapshot, Revisions revisions) {
        return new Making(snapshot, revisions).make();
    }

    /** What is shown to the office and to units alike; a county's finding belongs to no unit. */
    private static final class Making {
        private final Snapshot snapshot;
        private final Revisions.Since since;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, String> units = new HashMap<>();
        private final Map<String, List<StoredSubmission>> byFile = new HashMap<>();

        Making(Snapshot snapshot, Revisions revisions) {
            this.snapshot = snapshot;
            this.since = revisions.since(periods(snapshot.period()));
            for (ReportingUnit unit : snapshot.consolidation().units()) {
                places.put(unit.code(), places.size());
                units.put(unit.code(), unit.name());
            }
            Stream.concat(snapshot.submissions().stream(), snapshot.unsettled().stream())
                    .forEach(s -> byFile.computeIfAbsent(s.file(), f -> new ArrayList<>())
                            .add(s));
        }

        private static Set<Period> periods(Period period) {
            Set<Period> all = new LinkedHashSet<>();
            for (PeriodType type : PeriodType.values()) {
                all.addAll(PeriodParts.of(period, type));
            }
            return all;
        }

        FindingList make() {
            Comparator<@Nullable CellAddress> cells = Comparator.nullsFirst(Comparator.<CellAddress>naturalOrder());
            Comparator<Finding> order = Comparator.comparing((Finding f) -> f.severity())
                    .thenComparing(f -> place(f.unit()))
                    .thenComparing(f -> text(f.where().file()))
                    .thenComparing(f -> text(f.where().sheet()))
                    .thenComparing((one, other) ->
                            cells.compare(one.where().cell(), other.where().cell()));
            return new FindingList(snapshot.consolidation().findings().stream()
                    .sorted(order)
                    .map(this::entry)
                    .toList());
        }

        private int place(@Nullable String unit) {
            return unit == null ? Integer.MAX_VALUE : places.getOrDefault(unit, Integer.MAX_VALUE - 1);
        }

        private static String text(@Nullable String text) {
            return Objects.requireNonNullElse(text, NOWHERE);
        }

        private Entry entry(Finding finding) {
            String unit = finding.unit();
            String form = finding.form();
            StoredSubmission submission = submission(finding);
            Period period = submission == null ? null : submission.period();
            return new Entry(
                    FindingLine.of(finding),
                    unit == null ? NOWHERE : units.getOrDefault(unit, unit),
                    form == null
                            ? NOWHERE
                            : snapshot.basis()
                                    .catalog()
                                    .form(form)
                                    .map(f -> f.sheet())
                                    .orElse(form),
                    submission == null ? null : submission.id(),
                    period == null ? snapshot.period() : period,
                    since(finding));
        }

        /** The newest of the file, of its unit and form, and of its sheet where that settles it. */
        private @Nullable StoredSubmission submission(Finding finding) {
            List<StoredSubmission> all = byFile
                    .getOrDefault(text(finding.where().file()), List.of())
                    .stream()
                    .filter(s -> Objects.equals(s.unit(), finding.unit()) && Objects.equals(s.form(), finding.form()))
                    .toList();
            return all.stream()
                    .filter(s -> text(s.sheet()).contains(text(finding.where().sheet())))
                    .reduce((older, newer) -> newer)
                    .or(() -> all.stream().reduce((older, newer) -> newer))
                    .orElse(null);
        }

        private @Nullable Instant since(Finding finding) {
            String fingerprint = finding.fingerprint();
            Instant asked = fingerprint == null ? null : since.queries().get(fingerprint);
            return asked != null
                    ? asked
                    : since.files().get(text(finding.where().file()));
        }
    }

    /** What a reader wants to see of them; empty for all. */
    record Asked(String unit, String form, String severity, String code, String state) {
        boolean isWanted(Entry entry) {
            Finding finding = entry.line().finding();
            return fits(unit, finding.unit())
                    && fits(form, finding.form())
                    && fits(code, finding.code().code())
                    && fits(severity, finding.severity().code())
                    && isInState(entry.line().state());
        }

        private static boolean fits(String wanted, @Nullable String found) {
            return wanted.isEmpty() || wanted.equals(found);
        }

        private boolean isInState(FindingLine.State found) {
            return state.isEmpty() || (state.equals("open") ? found.isOpen() : state.equals(found.code()));
        }
    }

    /** How many cases there are in a list, counting those that one stands for. */
    static int cases(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream()
                .filter(which)
                .mapToInt(e -> e.line().finding().cases())
                .sum();
    }

    /** The word for all of a kind of finding. */
    static String title(String code) {
        return Messages.bundled().text("web.code." + code);
    }
}
