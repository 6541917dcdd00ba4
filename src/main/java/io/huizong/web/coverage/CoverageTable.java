package io.huizong.web.coverage;

import io.huizong.figures.Consolidation;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Standing;
import io.huizong.period.PeriodType;
import io.huizong.report.returns.ReminderList;
import io.huizong.store.StoredSubmission;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Ids;
import io.huizong.web.Said;
import io.huizong.web.Snapshot;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the view of who has reported what. */
final class CoverageTable {
    private static final Messages WORDS = Messages.bundled();

    private final Snapshot snapshot;
    private final Consolidation consolidation;
    private final Asked asked;
    private final Who who;
    private final Ids ids;
    private final Said said;
    private final Map<String, List<StoredSubmission>> byKey = new HashMap<>();

    /**
     * What the reader wants to see.
     *
     * @param owing only units with something missing, returned or waiting for correction
     * @param form one form's code; empty for all
     * @param unit part of a unit's name, code or alias; empty for all
     */
    record Asked(boolean owing, String form, String unit) {}

    CoverageTable(Snapshot snapshot, Asked asked, Who who, Ids ids, Said said) {
        this.snapshot = snapshot;
        this.consolidation = snapshot.consolidation();
        this.asked = asked;
        this.who = who;
        this.ids = ids;
        this.said = said;
        snapshot.submissions()
                .forEach(s -> byKey.computeIfAbsent(key(s.unit(), s.form()), k -> new ArrayList<>())
                        .add(s));
    }

    private static String key(@Nullable String unit, @Nullable String form) {
        return unit + "\n" + form;
    }

    CoverageView view() {
        List<FormCoverage> all = consolidation.coverage();
        List<FormCoverage> forms = all.stream()
                .filter(c -> asked.form().isEmpty() || c.form().code().equals(asked.form()))
                .filter(c -> consolidation.units().stream().anyMatch(u -> isShown(u) && isThere(c, u)))
                .toList();
        List<CoverageView.Row> rows = consolidation.units().stream()
                .filter(this::isShown)
                .filter(this::isNamed)
                .filter(unit -> !asked.owing() || forms.stream().anyMatch(c -> isOwing(standing(c, unit))))
                .map(unit -> row(unit, forms))
                .toList();
        return new CoverageView(
                Said.time(consolidation.generatedAt()),
                consolidation.registerKnown(),
                cards(all),
                forms.stream().map(this::column).toList(),
                rows,
                unsettled(),
                who.isUnit() ? null : ReminderList.of(consolidation));
    }

    private boolean isShown(ReportingUnit unit) {
        return who.sees(unit.code());
    }

    /** Units look at their own only: a column that has nothing for them says nothing. */
    private boolean isThere(FormCoverage coverage, ReportingUnit unit) {
        Standing standing = standing(coverage, unit);
        return !who.isUnit() || (standing != null && standing.state() != FigureState.EXEMPT);
    }

    private boolean isNamed(ReportingUnit unit) {
        return asked.unit().isBlank()
                || unit.names().anyMatch(name -> name.contains(asked.unit().strip()));
    }

    private static @Nullable Standing standing(FormCoverage coverage, ReportingUnit unit) {
        return coverage.standings().get(unit);
    }

    private static boolean isOwing(@Nullable Standing standing) {
        return standing != null
                && (standing.state().isOwing()
                        || standing.rejectedRows() > 0
                        || standing.monthsReported() < standing.monthsOwed());
    }

    private List<CoverageView.Card> cards(List<FormCoverage> all) {
        List<Standing> standings = all.stream()
                .flatMap(c -> c.standings().entrySet().stream())
                .filter(e -> isShown(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return List.of(
                card("owed", standings, s -> s.state() != FigureState.EXEMPT, ""),
                card("reported", standings, s -> s.state() == FigureState.REPORTED, "good"),
                card("nil", standings, s -> s.state() == FigureState.NIL, "good"),
                card("missing", standings, s -> s.state() == FigureState.MISSING, "bad"),
                card("returned", standings, s -> s.state() == FigureState.RETURNED, "bad"),
                card("partial", standings, s -> s.state().hasReported() && s.rejectedRows() > 0, "warn"),
                card("late", standings, Standing::late, "warn"),
                card("not-due", standings, s -> s.state() == FigureState.NOT_DUE, ""),
                card("exempt", standings, s -> s.state() == FigureState.EXEMPT, ""));
    }

    private static CoverageView.Card card(String key, List<Standing> all, Predicate<Standing> counted, String tone) {
        int count = (int) all.stream().filter(counted).count();
        return new CoverageView.Card(WORDS.text("web.card." + key), count, count == 0 ? "" : tone);
    }

    private CoverageView.Column column(FormCoverage coverage) {
        String line = who.isUnit()
                ? ""
                : WORDS.text(
                        "web.coverage.line",
                        Map.of(
                                "reported",
                                coverage.units(FigureState::hasReported).size(),
                                "owing",
                                coverage.owing()));
        return new CoverageView.Column(coverage.form().code(), coverage.form().sheet(), line);
    }

    private CoverageView.Row row(ReportingUnit unit, List<FormCoverage> forms) {
        return new CoverageView.Row(
                unit.code(), unit.name(), forms.stream().map(c -> cell(c, unit)).toList());
    }

    private CoverageView.Cell cell(FormCoverage coverage, ReportingUnit unit) {
        String form = coverage.form().sheet();
        Standing standing = standing(coverage, unit);
        if (standing == null) {
            return new CoverageView.Cell(form, "", "", true, List.of(), null, "");
        }
        String state = WORDS.text("workbook.state." + standing.state().code());
        String hint = standing.file() == null || standing.receivedAt() == null
                ? ""
                : standing.file() + "  " + Said.time(standing.receivedAt());
        boolean quiet = standing.state() == FigureState.EXEMPT;
        String link = submission(coverage, unit, standing);
        return new CoverageView.Cell(form, state, tone(standing), quiet, details(standing), link, hint);
    }

    private static String tone(Standing standing) {
        return switch (standing.state()) {
            case REPORTED, NIL -> standing.rejectedRows() > 0 ? "warn" : "good";
            case MISSING, RETURNED -> "bad";
            case EXEMPT, NOT_DUE -> "";
        };
    }

    private List<String> details(Standing standing) {
        List<String> details = new ArrayList<>();
        if (consolidation.period().type() != PeriodType.MONTH && standing.file() == null && standing.monthsOwed() > 0) {
            details.add(WORDS.text(
                    "web.coverage.months",
                    Map.of("reported", standing.monthsReported(), "owed", standing.monthsOwed())));
        }
        if (standing.late()) {
            details.add(WORDS.text("workbook.late"));
        }
        if (standing.revision() > 1) {
            details.add(WORDS.text("web.coverage.revision", Map.of("revision", standing.revision())));
        }
        if (standing.rejectedRows() > 0) {
            details.add(WORDS.text("web.coverage.rejected", Map.of("rows", standing.rejectedRows())));
        }
        return details;
    }

    private @Nullable String submission(FormCoverage coverage, ReportingUnit unit, Standing standing) {
        return byKey.getOrDefault(key(unit.code(), coverage.form().code()), List.of()).stream()
                .filter(s -> s.file().equals(standing.file()) && s.revision() == standing.revision())
                .reduce((older, newer) -> newer)
                .map(s -> ids.of(Ids.Kind.SUBMISSION, s.id()))
                .orElse(null);
    }

    private List<CoverageView.Unsettled> unsettled() {
        Naming naming = new Naming(snapshot.basis());
        Stream<StoredSubmission> ofNoUnit =
                snapshot.submissions().stream().filter(s -> s.unit() == null && s.present());
        return Stream.concat(snapshot.unsettled().stream(), ofNoUnit)
                .distinct()
                .filter(s -> who.sees(s.unit()))
                .map(s -> new CoverageView.Unsettled(
                        ids.of(Ids.Kind.SUBMISSION, s.id()),
                        naming.file(s),
                        naming.unit(s.unit()),
                        naming.form(s.form()),
                        naming.period(s.period()),
                        said.time(s.modified())))
                .toList();
    }
}
