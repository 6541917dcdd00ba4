package io.huizong.report.narrative.clause;

import io.huizong.report.narrative.facts.FactExpression;
import io.huizong.report.narrative.facts.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repetition.
 *
 * @param when which turns are taken; null for all
 */
public record Each(FactExpression of, @Nullable FactExpression when) {

    /** The moments of its turns, in order. */
    public List<Moment> turns(Moment moment) {
        return of.each(moment).stream()
                .map(moment::at)
                .filter(turn -> when == null || when.holds(turn))
                .toList();
    }
}
