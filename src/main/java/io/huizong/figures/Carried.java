package io.huizong.figures;

import io.huizong.period.Period;
import java.math.BigDecimal;

/** A stock that was last said before the period: it stands until something newer comes. */
public record Carried(BigDecimal value, Period asOf) {}
