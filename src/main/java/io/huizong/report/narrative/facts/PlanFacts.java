package io.huizong.report.narrative.facts;

import io.huizong.figures.Comparison;
import io.huizong.figures.Goal;
import io.huizong.form.Indicator;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Wording;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about the target of the year after.
 *
 * @param next its {@code done} is what this year came to
 * @param current this year's own target; null where it has none
 * @param running whether this year has not ended: what it came to so far is then no measure
 */
record PlanFacts(Goal next, @Nullable BigDecimal current, Indicator indicator, int year, boolean running)
        implements Subject {

    static final Kind<PlanFacts> KIND = Kind.of("plan", PlanFacts.class)
            .property(
                    "target",
                    Shape.Plain.PHRASE,
                    p -> Digits.amount(p.indicator(), p.next().target()))
            .property(
                    "sinceDone",
                    Shape.Plain.PHRASE,
                    p -> p.running() ? null : p.since("done", p.next().done()))
            .property("sinceTarget", Shape.Plain.PHRASE, p -> p.since("target", p.current()));

    static final Shape SHAPE = new Shape.One(KIND);

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    private @Nullable Phrase since(String what, @Nullable BigDecimal base) {
        if (base == null) {
            return null;
        }
        Comparison planned = new Comparison(1, next.target(), base, true);
        String since = Wording.text("plan." + what, Map.of("year", year));
        return new Change(indicator, planned, base, since).phrase();
    }
}
