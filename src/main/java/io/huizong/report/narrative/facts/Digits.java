package io.huizong.report.narrative.facts;

import io.huizong.form.Indicator;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/** Numbers as a sentence shows them: without grouping, rounded half up. */
final class Digits {
    private static final int MOST_PLACES = 8;
    private static final String PERCENT = "%";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Digits() {}

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whether the indicator is shown as a percentage, so that its changes are percentage points. */
    static boolean isPercentage(Indicator indicator) {
        return indicator.format().endsWith(PERCENT);
    }

    /** The number alone, as the indicator's format has it. */
    static Phrase number(Indicator indicator, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(indicator.format(), DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setGroupingUsed(false);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return Phrase.amount(format.format(number), number);
    }

    /** The number with its unit of measure. */
    static Phrase amount(Indicator indicator, BigDecimal number) {
        Phrase digits = number(indicator, number);
        return isPercentage(indicator) ? digits : measured(digits, indicator);
    }

    /** Between two numbers of an indicator: of percentages it is in points. */
    static Phrase distance(Indicator indicator, BigDecimal number) {
        BigDecimal points = number.movePointRight(2);
        return isPercentage(indicator)
                ? Wording.phrase("points", Map.of("number", Phrase.amount(visible(points), points)))
                : amount(indicator, number);
    }

    /** Of a part of 1, with at least one decimal. */
    static Phrase percentage(BigDecimal part) {
        return Phrase.amount(visible(part.movePointRight(2)) + PERCENT, part);
    }

    /** With its unit of measure, to one decimal where it is not whole. */
    static Phrase inTenths(Indicator indicator, BigDecimal number) {
        String text = plain(number.setScale(1, RoundingMode.HALF_UP));
        return measured(Phrase.amount(text, number), indicator);
    }

    /** In ten thousands with one decimal; smaller numbers as they are. */
    static Phrase tenThousands(Indicator indicator, BigDecimal number) {
        if (isPercentage(indicator) || number.abs().compareTo(TEN_THOUSAND) < 0) {
            return amount(indicator, number);
        }
        BigDecimal shown = number.movePointLeft(4).setScale(1, RoundingMode.HALF_UP);
        String text = Wording.text("ten-thousands", Map.of("number", plain(shown)));
        return measured(Phrase.amount(text, number), indicator);
    }

    private static Phrase measured(Phrase digits, Indicator indicator) {
        return Wording.phrase("amount", Map.of("number", digits, "measure", Phrase.words(indicator.measure())));
    }

    /** With one decimal, or as many as it takes not to look like nothing. */
    static String visible(BigDecimal number) {
        int places = 1;
        while (number.signum() != 0
                && number.setScale(places, RoundingMode.HALF_UP).signum() == 0
                && places < MOST_PLACES) {
            places++;
        }
        return number.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
