package io.huizong.report.narrative.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of a figure and what it is of.
 *
 * @param value null where there is none, which is not 0
 */
public record Point(String label, @Nullable BigDecimal value) {}
