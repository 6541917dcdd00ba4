package io.huizong.figures;

import io.huizong.finding.Finding;
import io.huizong.form.Same.Counting;
import io.huizong.period.Period;
import io.huizong.store.Exemptions.Exemption;
import io.huizong.store.Rulings.Choice;
import io.huizong.store.Rulings.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the office has decided that changes figures, who owes them, or what is asked.
 *
 * @param exemptions which units are let off which forms
 * @param rulings by fingerprint, those with a choice
 */
public record Decided(List<Exemption> exemptions, Map<String, Ruling> rulings) {
    public static final Decided NOTHING = new Decided(List.of(), Map.of());

    /** Whether a unit owes no such form in a period; by their codes. */
    public boolean letsOff(String unit, String form, Period period) {
        return exemptions.stream().anyMatch(e -> e.covers(unit, form, period));
    }

    Optional<Choice> choice(String fingerprint) {
        return Optional.ofNullable(rulings.get(fingerprint)).map(Ruling::choice);
    }

    /** How a shared thing is counted that the office has settled; else as its form says. */
    Counting counting(String fingerprint, Counting otherwise) {
        return choice(fingerprint)
                .map(choice -> choice == Choice.ONE ? Counting.ONCE : Counting.ASK)
                .orElse(otherwise);
    }

    /** A finding with what the office says to it. */
    Finding settle(Finding finding) {
        String fingerprint = finding.fingerprint();
        Ruling ruling = fingerprint == null ? null : rulings.get(fingerprint);
        return ruling == null ? finding : finding.answered(ruling.answer());
    }
}
