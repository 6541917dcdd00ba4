package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.Indicator;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one period. Every number is null where there is none; null is never zero.
 *
 * @param value of the county: units added up, the same thing from two units once where the form says so
 * @param previous the county's value in the period before, over the units that reported then
 * @param yearAgo likewise in the same period of the year before
 * @param yearToDate from the first month of the year to the end of the period
 * @param withYearToDate the year to date against that of the year before, month by month over the same units
 * @param target for the year and the county
 * @param byUnit by unit code, in the register's order; units that do not exist in the period left out
 * @param sumOfUnits what the units add up to; null for indicators that do not add up
 * @param duplicates {@code sumOfUnits - value}; null for indicators that do not add up
 */
public record Figure(
        Form form,
        Indicator indicator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal yearAgo,
        @Nullable BigDecimal yearToDate,
        @Nullable BigDecimal yearToDateYearAgo,
        @Nullable BigDecimal target,
        Comparison withPrevious,
        Comparison withYearAgo,
        Comparison withYearToDate,
        Map<String, UnitFigure> byUnit,
        @Nullable BigDecimal sumOfUnits,
        @Nullable BigDecimal duplicates) {}
