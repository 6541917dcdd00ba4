package io.huizong.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a paragraph that are said together, or not.
 *
 * @param when null for always
 * @param each null for once; else one turn for each,
 * @param nil what to say instead where every number said would be 0; null for the zeros themselves
 */
record Item(
        @Nullable FactExpression when,
        @Nullable FactExpression each,
        TemplateText say,
        @Nullable TemplateText nil) {
    List<Piece> say(Moment moment) {
        List<Piece> pieces = new ArrayList<>();
        if (each == null) {
            pieces.addAll(turn(moment));
        } else {
            each.each(moment).forEach(subject -> pieces.addAll(turn(moment.at(subject))));
        }
        return pieces;
    }

    private List<Piece> turn(Moment moment) {
        if (when != null && !when.holds(moment)) {
            return List.of();
        }
        List<Piece> said = say.say(moment);
        return nil != null && isNil(said) ? nil.say(moment) : said;
    }

    private static boolean isNil(List<Piece> pieces) {
        List<BigDecimal> amounts = pieces.stream()
                .filter(Piece.Amount.class::isInstance)
                .map(p -> ((Piece.Amount) p).figure())
                .toList();
        return !amounts.isEmpty() && amounts.stream().allMatch(a -> a.signum() == 0);
    }
}
