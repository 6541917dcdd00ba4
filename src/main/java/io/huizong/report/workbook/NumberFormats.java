package io.huizong.report.workbook;

import io.huizong.form.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an indicator's numbers are written; the patterns mean the same to Java and to a spreadsheet program. */
final class NumberFormats {
    static final String PERCENT = "0.0%";

    private static final String WHOLE = "0";
    private static final String PARTS = "0.0#";

    private NumberFormats() {}

    /** The indicator's own pattern, with places for a fraction that it would hide altogether. */
    static String of(Indicator indicator, BigDecimal number) {
        boolean hidden =
                indicator.format().equals(WHOLE) && number.stripTrailingZeros().scale() > 0;
        return hidden ? PARTS : indicator.format();
    }

    /** One pattern for several numbers, null for none. */
    static String of(Indicator indicator, List<? extends @Nullable BigDecimal> numbers) {
        return numbers.stream()
                .flatMap(Stream::ofNullable)
                .map(number -> of(indicator, number))
                .max(Comparator.comparingInt(String::length))
                .orElse(indicator.format());
    }

    /** With the sign always there. */
    static String signed(String pattern) {
        return "+" + pattern + ";-" + pattern + ";" + pattern;
    }

    static boolean isPercent(Indicator indicator) {
        return indicator.format().endsWith("%");
    }

    /** The number as its cell shows it. */
    static String show(Indicator indicator, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(of(indicator, number), DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
