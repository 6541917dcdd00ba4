package io.huizong.report.narrative.facts;

import io.huizong.figures.Consolidation;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.report.narrative.text.Wording;
import io.huizong.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What people call the period and those that it is compared with.
 *
 * @param title in full; a period that still runs says how far
 * @param current as sentences begin: {@code this month}, else the title
 * @param previous the one just before
 * @param yearAgo the same one of the year before
 * @param end the end of the last month that is counted
 */
public record PeriodWords(String title, String current, String previous, String yearAgo, String end) {

    static PeriodWords of(Consolidation consolidation) {
        Period period = consolidation.period();
        Period through = consolidation.through();
        boolean whole = period.type() == PeriodType.YEAR && through == null;
        String type = period.type().code();
        String title = through == null ? period.title(Messages.bundled()) : running(period, through);
        return new PeriodWords(
                title,
                period.type() == PeriodType.MONTH ? Wording.text("period.current.month") : title,
                Wording.text("period.previous." + type),
                Wording.text(whole ? "period.previous.year" : "period.year-ago"),
                Wording.text("period.end", Map.of("month", last(consolidation).title(Messages.bundled()))));
    }

    /** A year says its months in its name; a shorter period keeps its own, lest it be taken for a month. */
    private static String running(Period period, Period through) {
        int first = period.months().get(0).ordinal();
        String months = Wording.text(
                through.ordinal() == first ? "period.only" : "period.so-far",
                Map.of("first", first, "last", through.ordinal()));
        return period.type() == PeriodType.YEAR
                ? Wording.text("period.running", Map.of("year", period.year(), "months", months))
                : Wording.text(
                        "period.running-part", Map.of("period", period.title(Messages.bundled()), "months", months));
    }

    /** The last month that is counted. */
    static Period last(Consolidation consolidation) {
        Period through = consolidation.through();
        List<Period> months = consolidation.period().months();
        return through == null ? months.get(months.size() - 1) : through;
    }

    static String day(LocalDate day) {
        return Wording.text(
                "date", Map.of("year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth()));
    }
}
