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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a sheet is for. A coarser period that contains a finer one agrees with it; a month without a year takes it
 * from another place.
 */
final class PeriodEvidence {
    private record Said(WrittenPeriod period, Evidence evidence) {}

    private final List<Said> said = new ArrayList<>();

    PeriodEvidence(List<String> labelled, List<Evidence> around) {
        labelled.forEach(text -> add(new Evidence("evidence.label", text)));
        around.forEach(this::add);
    }

    private void add(Evidence evidence) {
        PeriodText.in(evidence.text()).forEach(period -> said.add(new Said(period, evidence)));
    }

    /** What the evidence comes to. */
    sealed interface Verdict {
        /** All that was said is this period or contains it. */
        record Agreed(Period period) implements Verdict {}

        /** Two places disagree. */
        record Conflict(Finding finding) implements Verdict {}

        /**
         * Nothing was said, or no year with it.
         *
         * @param ordinals the months, quarters… that were named without a year
         */
        record Unsaid(List<WrittenPeriod> ordinals) implements Verdict {}
    }

    Verdict verdict() {
        Set<Integer> years = said.stream()
                .map(s -> s.period().year())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (years.isEmpty()) {
            return new Verdict.Unsaid(said.stream().map(Said::period).toList());
        }
        if (years.size() > 1) {
            return conflict();
        }
        Integer year = years.iterator().next();
        List<Period> periods =
                said.stream().flatMap(s -> s.period().in(year).stream()).toList();
        Optional<Period> finest = periods.stream().min(Comparator.comparing(Period::type));
        boolean agreed = finest.isPresent() && periods.stream().allMatch(p -> p.contains(finest.get()));
        return agreed ? new Verdict.Agreed(finest.get()) : conflict();
    }

    private Verdict conflict() {
        List<String> places = said.stream()
                .map(s -> Messages.bundled()
                        .text(
                                "evidence.place",
                                Map.of(
                                        "source",
                                        Messages.bundled().text(s.evidence().source()),
                                        "text",
                                        s.evidence().text())))
                .distinct()
                .toList();
        return new Verdict.Conflict(
                Finding.of(FindingCode.IDENTITY_PERIOD_CONFLICT).with("places", places));
    }

    /**
     * The period that a form is due for, from one that was said: itself, or the one of the form's length around it;
     * empty if what was said is too coarse.
     */
    static Optional<Period> due(Period said, Optional<PeriodType> length) {
        PeriodType type = length.orElse(said.type());
        if (said.type().compareTo(type) > 0) {
            return Optional.empty();
        }
        return Optional.of(said.within(type));
    }
}
