package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * When a sheet is for. A coarser period that contains a finer one agrees with it; a month without a year takes it
 * from another place.
 */
final class PeriodEvidence {
    private record Said(WrittenPeriod period, Evidence evidence) {}

    private record Spanned(MonthSpan span, Evidence evidence) {}

    private final List<Said> said = new ArrayList<>();
    private final List<Spanned> spans = new ArrayList<>();
    private final List<PeriodLabel> unread = new ArrayList<>();

    /**
     * All that may say when.
     *
     * @param without leaves out of a text what only looks like a period: the units' names
     */
    PeriodEvidence(
            List<PeriodLabel> labelled,
            Optional<PeriodType> due,
            List<Evidence> around,
            UnaryOperator<String> without) {
        for (PeriodLabel label : labelled) {
            if (!label.isBlank()) {
                Evidence evidence = new Evidence("evidence.label", label.text());
                label.read(due)
                        .ifPresentOrElse(
                                periods -> periods.forEach(p -> said.add(new Said(p, evidence))),
                                () -> unread.add(label));
            }
        }
        for (Evidence evidence : around) {
            PeriodText text = PeriodText.of(without.apply(evidence.text()));
            text.periods().forEach(period -> said.add(new Said(period, evidence)));
            text.spans().forEach(span -> spans.add(new Spanned(span, evidence)));
        }
    }

    /** What the evidence comes to. */
    sealed interface Verdict {
        /**
         * All that was said is this period or contains it.
         *
         * @param text where it was said
         */
        record Agreed(Period period, String text) implements Verdict {}

        /** Two places disagree, or what is labelled cannot be read. */
        record Refused(Finding finding) implements Verdict {}

        /** Nothing was said, or no year with it. */
        record Unsaid() implements Verdict {}
    }

    Verdict verdict() {
        if (!unread.isEmpty()) {
            return new Verdict.Refused(unread.get(0).unreadable());
        }
        Set<Integer> years = new TreeSet<>();
        said.forEach(s -> Optional.ofNullable(s.period().year()).ifPresent(years::add));
        spans.forEach(s -> Optional.ofNullable(s.span().year())
                .filter(year -> year.equals(s.span().lastYear()))
                .ifPresent(years::add));
        if (years.size() > 1) {
            return conflict();
        }
        Optional<Said> finest =
                said.stream().min(Comparator.comparing(s -> s.period().type()));
        if (years.isEmpty() || finest.isEmpty()) {
            return new Verdict.Unsaid();
        }
        Integer year = years.iterator().next();
        Period period = finest.get().period().in(year).orElseThrow();
        return agrees(period, year)
                ? new Verdict.Agreed(period, finest.get().evidence().text())
                : conflict();
    }

    private Optional<Period> said(PeriodType length, int year) {
        return said.stream()
                .filter(s -> s.period().type() == length)
                .flatMap(s -> s.period().in(year).stream())
                .findFirst();
    }

    /** Whether everything that was said contains a month, or lies in a range of months that does. */
    boolean allows(Period month) {
        return agrees(month, month.year());
    }

    private boolean agrees(Period period, Integer year) {
        return said.stream()
                        .allMatch(s -> s.period()
                                .in(year)
                                .filter(p -> p.contains(period))
                                .isPresent())
                && spans.stream().allMatch(s -> s.span().agreesWith(period));
    }

    private Verdict conflict() {
        List<String> places = Stream.concat(
                        said.stream().map(Said::evidence), spans.stream().map(Spanned::evidence))
                .map(PeriodEvidence::place)
                .distinct()
                .toList();
        return new Verdict.Refused(
                Finding.of(FindingCode.IDENTITY_PERIOD_CONFLICT).with("places", places));
    }

    private static String place(Evidence evidence) {
        Messages messages = Messages.bundled();
        return messages.text(
                "evidence.place", Map.of("source", messages.text(evidence.source()), "text", evidence.text()));
    }

    /**
     * The period that a form is due for, where all that was said agrees in one: the one of the form's length that was
     * said, though perhaps a shorter one within it was said too, as by the folder of the month in which it came. Empty if
     * none was: a month's numbers are not the quarter's.
     */
    Optional<Period> due(Period agreed, Optional<PeriodType> length) {
        return length.isEmpty() ? Optional.of(agreed) : said(length.get(), agreed.year());
    }
}
