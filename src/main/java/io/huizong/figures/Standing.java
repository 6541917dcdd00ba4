package io.huizong.figures;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How one unit stands with one form.
 *
 * @param file of the submission that counts, else of the newest rejected one; null if nothing came. Of a period
 *     longer than a month it is null.
 * @param receivedAt when that file was last changed; null as above
 * @param revision 0 if nothing came
 * @param late whether it came after the deadline
 * @param rejectedRows rows of it that wait for correction
 * @param monthsReported of a period longer than a month: the months with a report; else 1 or 0
 * @param monthsOwed of a period longer than a month: the months due so far; else 1 or 0
 */
public record Standing(
        FigureState state,
        @Nullable String file,
        @Nullable ZonedDateTime receivedAt,
        int revision,
        boolean late,
        int rejectedRows,
        int monthsReported,
        int monthsOwed) {}
