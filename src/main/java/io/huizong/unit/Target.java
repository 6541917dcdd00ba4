package io.huizong.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a year's figure is to reach.
 *
 * @param indicator its code
 * @param unit the unit's code; null for the county
 */
public record Target(int year, String indicator, @Nullable String unit, BigDecimal value) {}
