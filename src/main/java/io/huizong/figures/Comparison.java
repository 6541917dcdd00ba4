package io.huizong.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two periods over the units that reported in both.
 *
 * @param units how many those are; with 0 both numbers are null
 * @param complete whether these are all the units that reported in either
 */
public record Comparison(
        int units, @Nullable BigDecimal current, @Nullable BigDecimal base, boolean complete) {}
