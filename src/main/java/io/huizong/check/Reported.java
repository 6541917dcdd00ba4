package io.huizong.check;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Location;
import io.huizong.period.Period;
import io.huizong.tally.Amount;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reported of a form in one period.
 *
 * @param unit its code
 * @param place its sheet
 * @param amounts by indicator
 * @param lines of a form that lists items, by indicator; empty for any other, and where nobody asks
 */
public record Reported(
        String unit, Period period, Location place, Map<String, Amount> amounts, Map<String, Line> lines) {
    /**
     * The line of an item.
     *
     * @param cell where its value stands
     * @param cumulative what the line says of the year so far; null where it says nothing
     * @param cumulativeCell where that stands
     */
    public record Line(CellAddress cell, @Nullable BigDecimal cumulative, CellAddress cumulativeCell) {}
}
