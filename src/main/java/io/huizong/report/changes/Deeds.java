package io.huizong.report.changes;

import io.huizong.figures.Consolidation;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.report.changes.ChangedFigure.Aspect;
import io.huizong.report.changes.Published.Report;
import io.huizong.store.Effects.Effect;
import io.huizong.store.Effects.Reach;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What people decided between two publications of a period, as far as it may have changed a figure, in words. */
final class Deeds {
    private static final Messages WORDS = Messages.bundled();
    private static final String UNLOCK = "unlock";
    private static final String WITHDRAW = "withdraw";
    private static final String WITHDRAWN = "withdrawn";

    private final Consolidation consolidation;
    private final List<Effect> all;
    private final ZoneId zone;

    Deeds(Consolidation consolidation, List<Effect> all, ZoneId zone) {
        this.consolidation = consolidation;
        this.all = all;
        this.zone = zone;
    }

    /** What may have changed a unit's own figure of a form. */
    List<String> ofUnit(ReportingUnit unit, Form form) {
        return told(Aspect.VALUE, form, reach -> unit.code().equals(reach.unit()));
    }

    /**
     * What may have changed a county figure of a form.
     *
     * @param changed the units whose own figure has changed; of other periods that is not known, and any unit's counts
     */
    List<String> ofCounty(Aspect aspect, Form form, List<ReportingUnit> changed) {
        return told(
                aspect,
                form,
                reach -> reach.unit() == null
                        || aspect != Aspect.VALUE
                        || changed.stream().anyMatch(unit -> unit.code().equals(reach.unit())));
    }

    /** Whether it is told who took a submission back; that it was taken back need not be told again. */
    boolean tellOf(Report report) {
        return report.status().equals(WITHDRAWN)
                && all.stream()
                        .filter(effect -> effect.action().equals(WITHDRAW))
                        .filter(effect -> effect.period().toString().equals(report.period()))
                        .anyMatch(effect -> report.isOf(
                                String.valueOf(effect.reach().unit()),
                                String.valueOf(effect.reach().form())));
    }

    private List<String> told(Aspect aspect, Form form, Predicate<Reach> whose) {
        return all.stream()
                .filter(effect -> !isUnlocking(effect) && isWithin(effect.period(), aspect))
                .filter(effect -> form.code().equals(effect.reach().form()) && whose.test(effect.reach()))
                .map(effect -> words(effect, form))
                .distinct()
                .toList();
    }

    /** The periods that were unlocked: what changed, changed since; the unlocking alone has changed nothing. */
    List<String> unlocked(Aspect aspect, Form form) {
        return all.stream()
                .filter(effect -> isUnlocking(effect) && isWithin(effect.period(), aspect))
                .map(effect -> words(effect, form))
                .distinct()
                .toList();
    }

    private static boolean isUnlocking(Effect effect) {
        return effect.action().equals(UNLOCK);
    }

    /** Whether a period and the one that an aspect speaks of have a day in common. */
    private boolean isWithin(Period decided, Aspect aspect) {
        Period own = consolidation.period();
        Period year = own.within(PeriodType.YEAR);
        return switch (aspect) {
            case VALUE -> meet(decided, own.firstDay(), own.lastDay());
            case PREVIOUS ->
                meet(decided, own.previous().firstDay(), own.previous().lastDay());
            case YEAR_AGO ->
                meet(decided, own.yearAgo().firstDay(), own.yearAgo().lastDay());
            case YEAR_TO_DATE -> meet(decided, year.firstDay(), own.lastDay());
            case YEAR_TO_DATE_YEAR_AGO ->
                meet(decided, year.yearAgo().firstDay(), own.yearAgo().lastDay());
            case TARGET -> false;
        };
    }

    private static boolean meet(Period decided, LocalDate first, LocalDate last) {
        return !decided.lastDay().isBefore(first) && !decided.firstDay().isAfter(last);
    }

    private String words(Effect effect, Form form) {
        ZonedDateTime at = effect.at().atZone(zone);
        String after = effect.after();
        return WORDS.text(
                "changes.why." + effect.action(),
                Map.of(
                        "day",
                                WORDS.text(
                                        "changes.day", Map.of("month", at.getMonthValue(), "day", at.getDayOfMonth())),
                        "who", effect.who(),
                        "subject", effect.subject(),
                        "what", what(effect, form),
                        "after", after == null ? "" : after));
    }

    /** Whose, which and when, without what was asked. */
    private String what(Effect effect, Form form) {
        String unit = consolidation.units().stream()
                .filter(one -> one.code().equals(effect.reach().unit()))
                .map(ReportingUnit::name)
                .findFirst()
                .orElse("");
        return WORDS.text(
                "decision.subject",
                Map.of(
                        "unit", unit,
                        "form", WORDS.text("decision.form", Map.of("form", form.title())),
                        "period", effect.period().title(WORDS)));
    }
}
