package io.huizong.report.workbook;

import io.huizong.figures.Comparison;
import io.huizong.figures.Figure;
import io.huizong.form.Indicator;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure's line of the summary sheet as text, so that whatever else shows it says the same as the workbook.
 *
 * @param previous a dash where there is no number, like every other part
 * @param remark what is compared, where that is less than what the numbers show; lines, or empty
 */
public record FigureLine(
        String value,
        String previous,
        Difference fromPrevious,
        String yearAgo,
        Difference fromYearAgo,
        String toDate,
        String toDateYearAgo,
        Difference toDateFromYearAgo,
        String target,
        String completion,
        String remark) {
    private static final Messages WORDS = Messages.bundled();

    /**
     * How far two numbers lie from each other, over the units that are in both.
     *
     * @param rate of percentages a dash; of what was 0 the words that say so
     * @param sign below, equal to or above 0; 0 also where there is nothing to compare
     */
    public record Difference(String difference, String rate, int sign) {}

    public static FigureLine of(Figure figure) {
        Indicator indicator = figure.indicator();
        return new FigureLine(
                number(indicator, figure.value()),
                number(indicator, figure.previous()),
                difference(figure, figure.withPrevious(), "zero.previous"),
                number(indicator, figure.yearAgo()),
                difference(figure, figure.withYearAgo(), "zero.year-ago"),
                number(indicator, figure.yearToDate()),
                number(indicator, figure.yearToDateYearAgo()),
                difference(figure, figure.withYearToDate(), "zero.year-ago"),
                number(indicator, figure.target()),
                written(Change.completion(figure), NumberFormats.PERCENT),
                ComparableNote.of(figure));
    }

    /** A number as its indicator writes it; a dash for none, which is never 0. */
    public static String number(Indicator indicator, @Nullable BigDecimal number) {
        return number == null ? WORDS.text("workbook.none") : NumberFormats.show(indicator, number);
    }

    private static Difference difference(Figure figure, Comparison comparison, String zero) {
        Change change = Change.over(figure, comparison);
        BigDecimal difference = change.difference();
        String rate = change.fromZero()
                ? WORDS.text("workbook." + zero)
                : written(change.rate(), NumberFormats.signed(NumberFormats.PERCENT));
        return difference == null
                ? new Difference(written(null, ""), rate, 0)
                : new Difference(
                        written(difference, format(figure.indicator(), difference)), rate, difference.signum());
    }

    private static String format(Indicator indicator, BigDecimal difference) {
        return NumberFormats.isPercent(indicator)
                ? WORDS.text("workbook.format.points").replace('"', '\'')
                : NumberFormats.signed(NumberFormats.of(indicator, difference));
    }

    /** Java knows two parts of a pattern, spreadsheet programs a third one for 0. */
    private static String written(@Nullable BigDecimal number, String pattern) {
        if (number == null) {
            return WORDS.text("workbook.none");
        }
        String[] parts = pattern.split(";", -1);
        String part = parts.length < 3 || number.signum() > 0 ? parts[0] : parts[number.signum() < 0 ? 1 : 2];
        DecimalFormat format = new DecimalFormat(part, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(parts.length < 3 ? number : number.abs());
    }
}
