package io.huizong.report.narrative.facts;

import io.huizong.figures.Comparison;
import io.huizong.form.Indicator;
import io.huizong.report.narrative.text.Gauge;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure against an earlier one, said so that the reader can recompute it.
 *
 * @param since what people call the earlier period
 * @param then the county's figure in it, over the units that reported then
 */
record Change(
        Indicator indicator,
        Comparison comparison,
        @Nullable BigDecimal then,
        String since) {

    Phrase phrase() {
        BigDecimal current = comparison.current();
        BigDecimal base = comparison.base();
        if (comparison.units() == 0 || current == null || base == null || then == null) {
            return Wording.phrase("change.none", Map.of("since", Phrase.words(since)));
        }
        return comparison.complete() ? plainly(current, base) : comparably(current, base, then);
    }

    /** By how much, without a direction; null where that cannot be said. */
    @Nullable
    Phrase rate() {
        BigDecimal current = comparison.current();
        BigDecimal base = comparison.base();
        if (comparison.units() == 0 || current == null || base == null || !isMeasurable(current, base)) {
            return null;
        }
        return magnitude(current, base);
    }

    private boolean isMeasurable(BigDecimal current, BigDecimal base) {
        return current.compareTo(base) != 0 && (base.signum() != 0 || Digits.isPercentage(indicator));
    }

    private Phrase plainly(BigDecimal current, BigDecimal base) {
        Phrase period = Phrase.words(since);
        if (current.compareTo(base) == 0) {
            return Wording.phrase("change.level", Map.of("since", period, "movement", direction(current, base)));
        }
        if (!isMeasurable(current, base)) {
            return Wording.phrase("change.from-zero", Map.of("since", period, "base", Digits.number(indicator, base)));
        }
        return Wording.phrase("change.moved", Map.of("since", period, "movement", movement(current, base)));
    }

    private Phrase comparably(BigDecimal current, BigDecimal base, BigDecimal county) {
        boolean level = current.compareTo(base) == 0;
        boolean sayable = level || isMeasurable(current, base);
        Phrase movement = level ? direction(current, base) : sayable ? movement(current, base) : Phrase.words("");
        return Wording.phrase(
                sayable ? "change.comparable" : "change.comparable-zero",
                Map.of(
                        "since", Phrase.words(since),
                        "then", Digits.amount(indicator, county),
                        "units", Phrase.count(comparison.units()),
                        "base", Digits.number(indicator, base),
                        "current", Digits.number(indicator, current),
                        "movement", movement));
    }

    private Phrase movement(BigDecimal current, BigDecimal base) {
        List<Piece> pieces = new ArrayList<>(direction(current, base).pieces());
        pieces.addAll(magnitude(current, base).pieces());
        return new Phrase(List.copyOf(pieces));
    }

    private Phrase direction(BigDecimal current, BigDecimal base) {
        int sign = current.compareTo(base);
        String way = sign == 0 ? "level" : sign > 0 ? "up" : "down";
        String key = "direction." + (Digits.isPercentage(indicator) ? "points." : "") + way;
        return new Phrase(List.of(new Piece.Direction(Wording.text(key), current, base)));
    }

    private Phrase magnitude(BigDecimal current, BigDecimal base) {
        Gauge gauge = Digits.isPercentage(indicator) ? Gauge.POINTS : Gauge.PERCENT;
        BigDecimal size = gauge.measure(current, base);
        String digits = Digits.visible(gauge == Gauge.PERCENT ? size.movePointRight(2) : size);
        String shown = gauge == Gauge.PERCENT ? digits + "%" : digits;
        Phrase number = new Phrase(List.of(new Piece.Magnitude(shown, current, base, gauge)));
        return gauge == Gauge.PERCENT ? number : Wording.phrase("points", Map.of("number", number));
    }
}
