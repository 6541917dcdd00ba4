package io.huizong.report.narrative.facts;

import io.huizong.figures.Consolidation;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.report.narrative.text.Wording;
import io.huizong.words.Messages;
import java.util.Map;

/**
 * What people call the period and those that it is compared with.
 *
 * @param title in full; a year that still runs says how far
 * @param current as sentences begin: {@code this month}, else the title
 * @param previous the one just before
 * @param yearAgo the same one of the year before
 */
public record PeriodWords(String title, String current, String previous, String yearAgo) {

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
                Wording.text(whole ? "period.previous.year" : "period.year-ago"));
    }

    private static String running(Period period, Period through) {
        Period first = period.months().get(0);
        if (through.ordinal() == first.ordinal()) {
            return through.title(Messages.bundled());
        }
        return Wording.text(
                "period.running", Map.of("year", period.year(), "first", first.ordinal(), "last", through.ordinal()));
    }
}
