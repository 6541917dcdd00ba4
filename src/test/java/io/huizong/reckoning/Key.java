package io.huizong.reckoning;

import io.huizong.period.Period;

/**
 * What a report is of.
 *
 * @param unit its code
 * @param form its code
 * @param part a period of the length for which the form is due
 */
record Key(String unit, String form, Period part) {}
