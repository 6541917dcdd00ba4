package io.huizong.web.runs;

import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.Periods;
import io.huizong.words.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A period whose reports may be asked for.
 *
 * @param waiting whether they show something that has changed
 */
record PeriodLine(String code, String title, boolean waiting) {
    /** More than two years of months nobody looks for here; the command line has them all. */
    private static final int MOST = 30;

    /** Those of which there is anything, of the lengths that runs write reports for, the newest first. */
    static List<PeriodLine> newest(Periods periods, List<String> lengths) {
        Collection<Period> stale = periods.stale();
        TreeSet<Period> all = new TreeSet<>(periods.known());
        all.addAll(stale);
        return all.stream()
                .filter(p -> lengths.stream()
                        .anyMatch(length -> PeriodType.of(length).equals(Optional.of(p.type()))))
                .sorted(Comparator.comparing(Period::lastDay)
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .limit(MOST)
                .map(p -> new PeriodLine(p.toString(), p.title(Messages.bundled()), stale.contains(p)))
                .toList();
    }
}
