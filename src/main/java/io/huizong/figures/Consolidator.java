package io.huizong.figures;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingLimit;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.store.Runs;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the consolidation of a period from what is stored. */
@Component
public class Consolidator {
    private final Submissions submissions;
    private final Runs runs;
    private final Office office;
    private final Clock clock;

    Consolidator(Submissions submissions, Runs runs, Office office, Clock clock) {
        this.submissions = submissions;
        this.runs = runs;
        this.office = office;
        this.clock = clock;
    }

    /** All figures of one period of any length. */
    public Consolidation consolidate(Period period, Basis basis) {
        return new Making(period, basis).make();
    }

    /** The making of one consolidation. */
    private final class Making {
        private final Period period;
        private final Basis basis;
        private final PeriodBook book;
        private final Standings standings;
        private final ZonedDateTime now;
        private final Controls controls;
        private final List<FormCoverage> coverage = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<SharedThing> shared = new ArrayList<>();
        private final List<LedgerStanding> ledgers = new ArrayList<>();
        private final GoalMaker goals;
        private final CountyFindings countyFindings;
        private final List<Finding> sharedFindings = new ArrayList<>();
        private final SortedMap<Period, Map<String, @Nullable BigDecimal>> byMonth = new TreeMap<>();

        Making(Period period, Basis basis) {
            this.period = period;
            this.basis = basis;
            this.now = clock.instant().atZone(office.zone()).truncatedTo(ChronoUnit.SECONDS);
            this.book = new PeriodBook(submissions, basis);
            LocalDate watchedSince =
                    runs.first().map(i -> i.atZone(office.zone()).toLocalDate()).orElse(now.toLocalDate());
            this.standings = new Standings(
                    office,
                    basis.decided(),
                    book,
                    now.toLocalDate(),
                    watchedSince,
                    basis.register().isKnown());
            this.controls = new Controls(book, submissions);
            this.goals = new GoalMaker(basis, period);
            this.countyFindings = new CountyFindings(basis);
        }

        Consolidation make() {
            Period through = through();
            List<ReportingUnit> units = basis.register().units().stream()
                    .filter(u -> u.existsIn(period))
                    .filter(u -> basis.register().isKnown() || reported(u))
                    .toList();
            for (Form form : basis.catalog().reports()) {
                form(form, units, through);
            }
            return new Consolidation(
                    period,
                    office.county(),
                    office.name(),
                    now,
                    through.lastDay().equals(period.lastDay()) ? null : through,
                    basis.register().isKnown(),
                    units,
                    coverage,
                    figures,
                    byMonth,
                    lines(),
                    findings(),
                    shared,
                    ledgers,
                    goals.goals(),
                    controls.totals(),
                    new PeriodDetails(period, book, submissions));
        }

        private boolean reported(ReportingUnit unit) {
            return period.months().stream()
                    .anyMatch(m -> book.submissions(m).stream()
                            .anyMatch(s -> unit.code().equals(s.unit())));
        }

        /** The last month of the period that has ended or of which something came; its first month at the least. */
        private Period through() {
            return period.months().stream()
                    .filter(m -> m.lastDay().isBefore(now.toLocalDate())
                            || book.submissions(m).stream().anyMatch(StoredSubmission::counts))
                    .reduce((one, later) -> later)
                    .orElse(period.months().get(0));
        }

        private void form(Form newest, List<ReportingUnit> units, Period through) {
            PeriodType length = newest.due().orElse(PeriodType.MONTH);
            List<Period> parts = PeriodParts.until(PeriodParts.of(period, length), through);
            if (parts.isEmpty()) {
                return;
            }
            Form form = basis.catalog()
                    .form(newest.code(), parts.get(parts.size() - 1))
                    .orElse(newest);
            boolean came = parts.stream()
                    .anyMatch(p -> book.submissions(p).stream()
                            .anyMatch(s -> form.code().equals(s.form())));
            boolean owed = parts.stream().anyMatch(p -> units.stream().anyMatch(u -> standings.owes(u, form, p)));
            if (!came && !(owed && basis.register().isKnown())) {
                return;
            }
            Map<ReportingUnit, Standing> byUnit = new LinkedHashMap<>();
            for (ReportingUnit unit : units) {
                Standing standing = standings.over(unit, form, parts);
                if (basis.register().isKnown() || standing.state() != FigureState.EXEMPT) {
                    byUnit.put(unit, standing);
                }
            }
            coverage.add(new FormCoverage(form, byUnit));
            figures(form, parts, byUnit);
            LedgerStandings.of(book.span(form, parts), byUnit.keySet()).ifPresent(ledgers::add);
            parts.forEach(p -> shared(form, p));
            if (period.type() == PeriodType.MONTH || length != PeriodType.MONTH) {
                parts.forEach(p -> controls.records(form, p));
            }
        }

        private void figures(Form form, List<Period> parts, Map<ReportingUnit, Standing> byUnit) {
            FigureMaker maker = new FigureMaker(form, period, parts, book, basis.targets());
            List<Period> months = PeriodParts.until(
                    PeriodParts.yearTo(period, form.due().orElse(PeriodType.MONTH)), parts.get(parts.size() - 1));
            for (Indicator indicator : form.indicators()) {
                Figure figure = maker.figure(indicator, byUnit);
                figures.add(figure);
                goals.add(figure, maker.yearToDate());
                controls.units(figure, maker.current().surplus(indicator));
                for (Period part : months) {
                    Span span = book.span(form, List.of(part));
                    byMonth.computeIfAbsent(lastMonth(part), m -> new LinkedHashMap<>())
                            .put(indicator.code(), span.county(indicator));
                }
            }
        }

        private static Period lastMonth(Period part) {
            return part.months().get(part.months().size() - 1);
        }

        private void shared(Form form, Period part) {
            FormPeriod of = book.form(form, part);
            for (SharedGroup group : of.groups()) {
                List<String> codes = List.copyOf(group.parts().keySet());
                shared.add(new SharedThing(form, group.what(), codes, group.kept(of.reporting()), group.settled()));
                sharedFindings.add(countyFindings.shared(of, group));
            }
        }

        private Set<Period> periods() {
            Set<Period> all = new LinkedHashSet<>(period.months());
            for (PeriodType type : PeriodType.values()) {
                all.addAll(PeriodParts.of(period, type));
            }
            return all;
        }

        private List<SubmissionLine> lines() {
            List<StoredSubmission> all = new ArrayList<>();
            periods().forEach(p -> all.addAll(book.submissions(p)));
            all.addAll(submissions.unsettled());
            return all.stream()
                    .distinct()
                    .filter(s -> s.present() || isLasting(s.status()))
                    .map(Making::line)
                    .toList();
        }

        /** What was rejected is listed while its file lies in the folder; what counted once is listed for ever. */
        private static boolean isLasting(SubmissionStatus status) {
            return status != SubmissionStatus.REJECTED && status != SubmissionStatus.EMPTY;
        }

        private static SubmissionLine line(StoredSubmission s) {
            return new SubmissionLine(
                    s.unit(),
                    s.form(),
                    s.period(),
                    s.file(),
                    s.sheet(),
                    s.sha256(),
                    s.modified(),
                    s.revision(),
                    s.status().code(),
                    s.rowsAccepted() + s.rowsRejected() + s.rowsSkipped(),
                    s.rowsAccepted(),
                    s.rowsRejected(),
                    s.rowsSkipped());
        }

        private List<Finding> findings() {
            Set<Finding> all = new LinkedHashSet<>();
            FindingLimit limit = new FindingLimit(FindingLimit.OF_A_PERIOD, all::add);
            submissions.findings(periods(), limit::accept);
            periods()
                    .forEach(p -> book.submissions(p).stream()
                            .filter(StoredSubmission::outlives)
                            .forEach(s -> limit.accept(countyFindings.vanished(s))));
            sharedFindings.forEach(limit::accept);
            limit.end();
            return List.copyOf(all);
        }
    }
}
