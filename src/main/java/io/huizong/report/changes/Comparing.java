package io.huizong.report.changes;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.UnitFigure;
import io.huizong.report.changes.ChangedFigure.Aspect;
import io.huizong.store.Effects.Effect;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what is to be published with what was. */
public final class Comparing {
    private final Published before;
    private final Consolidation consolidation;
    private final Published now;
    private final Reasons reasons;
    private final List<ChangedFigure> changed = new ArrayList<>();

    private Comparing(Published before, Consolidation consolidation, Published now, Deeds deeds) {
        this.before = before;
        this.consolidation = consolidation;
        this.now = now;
        this.reasons = new Reasons(before, now, deeds);
    }

    /**
     * What differs.
     *
     * @param since when {@code before} was published
     * @param now what is to be published of the consolidation
     * @param decided what people decided since, as far as it is in {@code now}
     */
    public static Changes of(
            Published before, ZonedDateTime since, Consolidation consolidation, Published now, List<Effect> decided) {
        Deeds deeds = new Deeds(consolidation, decided, since.getZone());
        Comparing comparing = new Comparing(before, consolidation, now, deeds);
        consolidation.figures().forEach(comparing::county);
        consolidation.figures().forEach(comparing::units);
        return new Changes(since, comparing.changed, Sentences.changed(before.statements(), now.statements()));
    }

    /** What has been counted since the year began follows the period's own figure, where that has changed. */
    private void county(Figure figure) {
        boolean own = differ(
                numbers(before, figure).county(Aspect.VALUE).value(),
                numbers(now, figure).county(Aspect.VALUE).value());
        for (Aspect aspect : Aspect.values()) {
            UnitFigure from = numbers(before, figure).county(aspect);
            UnitFigure to = numbers(now, figure).county(aspect);
            if (differ(from.value(), to.value())) {
                add(
                        figure,
                        aspect,
                        null,
                        from,
                        to,
                        reasons.county(
                                figure.form(),
                                aspect == Aspect.YEAR_TO_DATE && own ? Aspect.VALUE : aspect,
                                changed(figure)));
            }
        }
    }

    /** The units whose own figure is not what it was. */
    private List<ReportingUnit> changed(Figure figure) {
        return consolidation.units().stream()
                .filter(unit -> differ(
                        numbers(before, figure).unit(unit.code()).value(),
                        numbers(now, figure).unit(unit.code()).value()))
                .toList();
    }

    private void units(Figure figure) {
        for (ReportingUnit unit : consolidation.units()) {
            UnitFigure from = numbers(before, figure).unit(unit.code());
            UnitFigure to = numbers(now, figure).unit(unit.code());
            if (from.state() != to.state() || differ(from.value(), to.value())) {
                List<String> why = reasons.unit(unit, figure.form());
                add(figure, Aspect.VALUE, unit.code(), from, to, why);
            }
        }
    }

    private void add(
            Figure figure, Aspect aspect, @Nullable String unit, UnitFigure from, UnitFigure to, List<String> why) {
        changed.add(new ChangedFigure(figure.form().code(), figure.indicator(), aspect, unit, from, to, why));
    }

    private static Published.Numbers numbers(Published published, Figure figure) {
        return published.figures().getOrDefault(figure.indicator().code(), Published.Numbers.NONE);
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null || other == null) ? (one == null) != (other == null) : one.compareTo(other) != 0;
    }
}
