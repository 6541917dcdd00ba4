package io.huizong.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.huizong.figures.Carried;
import io.huizong.figures.Comparison;
import io.huizong.figures.Figure;
import io.huizong.figures.UnitFigure;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of {@code figures.json}. Every number is null where there is none; ratios are plain fractions, whole numbers
 * have no decimals.
 *
 * @param comparison null, like every number of the county, where only one unit's may be seen
 * @param byUnit by unit code, in the register's order
 */
@JsonPropertyOrder(alphabetic = false)
public record FigureEntry(
        String code,
        String title,
        String measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal yearAgo,
        @Nullable BigDecimal yearToDate,
        @Nullable BigDecimal yearToDateYearAgo,
        @Nullable BigDecimal target,
        @Nullable Comparisons comparison,
        Map<String, OfUnit> byUnit,
        @Nullable BigDecimal sumOfUnits,
        @Nullable BigDecimal duplicates) {

    /** Against the period before, and that of the year before. */
    @JsonPropertyOrder(alphabetic = false)
    public record Comparisons(Pair previous, Pair yearAgo) {}

    /** Two periods over the units that reported in both. */
    @JsonPropertyOrder(alphabetic = false)
    public record Pair(
            int units,
            @Nullable BigDecimal current,
            @Nullable BigDecimal base) {
        static Pair of(Comparison comparison) {
            return new Pair(comparison.units(), lean(comparison.current()), lean(comparison.base()));
        }
    }

    /**
     * One unit's value.
     *
     * @param carried left out where nothing is carried
     */
    @JsonPropertyOrder(alphabetic = false)
    public record OfUnit(
            String state,
            @Nullable BigDecimal value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            FromBefore carried) {
        static OfUnit of(UnitFigure unit) {
            return new OfUnit(unit.state().code(), lean(unit.value()), FromBefore.of(unit.carried()));
        }
    }

    /** A stock from an earlier period that still stands. */
    @JsonPropertyOrder(alphabetic = false)
    public record FromBefore(@Nullable BigDecimal value, String asOf) {
        static @Nullable FromBefore of(@Nullable Carried carried) {
            return carried == null
                    ? null
                    : new FromBefore(lean(carried.value()), carried.asOf().toString());
        }
    }

    /** All that is known of a figure. */
    public static FigureEntry of(Figure figure) {
        Map<String, OfUnit> units = new LinkedHashMap<>();
        figure.byUnit().forEach((unit, one) -> units.put(unit, OfUnit.of(one)));
        return new FigureEntry(
                figure.indicator().code(),
                figure.indicator().title(),
                figure.indicator().measure(),
                lean(figure.value()),
                lean(figure.previous()),
                lean(figure.yearAgo()),
                lean(figure.yearToDate()),
                lean(figure.yearToDateYearAgo()),
                lean(figure.target()),
                new Comparisons(Pair.of(figure.withPrevious()), Pair.of(figure.withYearAgo())),
                Collections.unmodifiableMap(units),
                lean(figure.sumOfUnits()),
                lean(figure.duplicates()));
    }

    /** The county's numbers as they are, and of the units' this one. */
    public FigureEntry with(String unit) {
        return new FigureEntry(
                code,
                title,
                measure,
                value,
                previous,
                yearAgo,
                yearToDate,
                yearToDateYearAgo,
                target,
                comparison,
                only(unit),
                sumOfUnits,
                duplicates);
    }

    /** What one unit may see of it: its own value, and nothing of the others or of the county. */
    public FigureEntry onlyOf(String unit) {
        return new FigureEntry(code, title, measure, null, null, null, null, null, null, null, only(unit), null, null);
    }

    private Map<String, OfUnit> only(String unit) {
        OfUnit own = byUnit.get(unit);
        return own == null ? Map.of() : Map.of(unit, own);
    }

    private static @Nullable BigDecimal lean(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal lean = number.stripTrailingZeros();
        return lean.scale() < 0 ? lean.setScale(0) : lean;
    }
}
