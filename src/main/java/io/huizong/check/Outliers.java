package io.huizong.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a value lies far from those before it, for small counts with many zeros. The square roots of counts spread
 * alike whatever their size (Anscombe's transform), so their distance from the median is measured in their median
 * absolute deviation, but in no less than the spread of counts that only chance makes differ: equal months would else
 * make every change an outlier.
 */
final class Outliers {
    /** As many values as say what is usual. */
    static final int LEAST = 6;

    private static final int LEAST_POSITIVE = 3;
    private static final double FAR = 4;
    /** Whatever the spread, less than this many times more or less is no slip of the keys. */
    private static final double TIMES = 2;

    private static final double OF_A_NORMAL = 1.4826;
    private static final double SHIFT = 3.0 / 8;

    private Outliers() {}

    /** What is usual, where the value lies far from it; empty where it does not, or where that cannot be said. */
    static Optional<BigDecimal> usual(BigDecimal value, List<BigDecimal> before) {
        double[] all = sorted(before);
        double[] positive = Arrays.stream(all).filter(x -> x > 0).toArray();
        boolean mostlyNothing = all.length >= LEAST && median(all) == 0;
        double[] usual = mostlyNothing ? positive : all;
        boolean known = all.length >= LEAST && (!mostlyNothing || positive.length >= LEAST_POSITIVE);
        boolean nothingAgain = mostlyNothing && value.signum() == 0;
        return known && !nothingAgain && isFar(value.doubleValue(), usual)
                ? Optional.of(BigDecimal.valueOf(median(usual)).stripTrailingZeros())
                : Optional.empty();
    }

    private static boolean isFar(double value, double[] usual) {
        double middle = median(usual);
        double[] roots = Arrays.stream(usual).map(Outliers::root).sorted().toArray();
        double centre = median(roots);
        double[] distances =
                Arrays.stream(roots).map(r -> Math.abs(r - centre)).sorted().toArray();
        double spread = Math.max(1, OF_A_NORMAL * median(distances));
        return Math.abs(root(value) - centre) > FAR * spread && (value >= TIMES * middle || value * TIMES <= middle);
    }

    private static double root(double count) {
        return 2 * Math.sqrt(Math.max(0, count) + SHIFT);
    }

    private static double[] sorted(List<BigDecimal> values) {
        return values.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
