package io.huizong.decision;

import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.store.AuditRows;
import io.huizong.store.Effects.Reach;
import io.huizong.store.Exemptions;
import io.huizong.store.Exemptions.Exemption;
import io.huizong.store.Periods;
import io.huizong.words.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets units off forms. */
@Component
class Exempting {
    private static final Messages WORDS = Messages.bundled();

    private final Exemptions exemptions;
    private final Periods periods;
    private final LockGuard guard;
    private final Names names;
    private final AuditRows audit;

    Exempting(Exemptions exemptions, Periods periods, LockGuard guard, Names names, AuditRows audit) {
        this.exemptions = exemptions;
        this.periods = periods;
        this.guard = guard;
        this.names = names;
        this.audit = audit;
    }

    Outcome exempt(Actor actor, String unit, String form, Period period, String why) {
        Optional<Outcome> refusal = Stream.of(
                        unknown(unit, form), tooShort(form, period), guard.refusal(period), Reasons.missing(why))
                .flatMap(Optional::stream)
                .findFirst();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String subject = names.of(unit, form, period);
        if (exemptions.of(unit, form, period).isPresent()) {
            return new Outcome.Refused("decision.exempt-already", Map.of("subject", subject));
        }
        exemptions.add(unit, form, period, why.strip(), actor.name());
        note(actor, "exempt", new Change(subject, unit, form, period, "decision.owed", "decision.let-off", why));
        return new Outcome.Done("decision.exempt", Map.of("subject", subject));
    }

    Outcome unexempt(Actor actor, String unit, String form, Period period, String why) {
        String subject = names.of(unit, form, period);
        Optional<Exemption> one = exemptions.of(unit, form, period);
        if (one.isEmpty()) {
            return new Outcome.Unknown("decision.not-exempt", Map.of("subject", subject));
        }
        Optional<Outcome> refusal = guard.refusal(period).or(() -> Reasons.tooLong(why));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        exemptions.remove(unit, form, period);
        note(actor, "unexempt", new Change(subject, unit, form, period, "decision.let-off", "decision.owed", why));
        return new Outcome.Done("decision.unexempt", Map.of("subject", subject));
    }

    private Optional<Outcome> unknown(String unit, String form) {
        if (names.unit(unit).isEmpty()) {
            return Optional.of(new Outcome.Unknown("decision.no-unit", Map.of("found", unit)));
        }
        return names.form(form).isEmpty()
                ? Optional.of(new Outcome.Unknown("decision.no-form", Map.of("found", form)))
                : Optional.empty();
    }

    /** Of a period shorter than the one for which the form is due, nothing is due. */
    private Optional<Outcome> tooShort(String form, Period period) {
        return names.form(form)
                .filter(f -> period.type().compareTo(due(f)) < 0)
                .map(f -> new Outcome.Refused(
                        "decision.exempt-too-short",
                        Map.of("form", f.title(), "whole", period.within(due(f)).title(WORDS))));
    }

    private static PeriodType due(Form form) {
        return form.due().orElse(PeriodType.MONTH);
    }

    private record Change(
            String subject, String unit, String form, Period period, String before, String after, String why) {}

    private void note(Actor actor, String action, Change change) {
        Set<Period> known = periods.known();
        PeriodType length = names.form(change.form()).map(Exempting::due).orElse(PeriodType.MONTH);
        periods.touch(PeriodParts.of(change.period(), length).stream()
                .filter(known::contains)
                .toList());
        audit.add(new AuditRows.Act(
                actor.name(),
                action,
                change.subject(),
                change.period(),
                WORDS.text(change.before()),
                WORDS.text(change.after()),
                change.why().isBlank() ? null : change.why().strip(),
                new Reach(change.unit(), change.form())));
    }
}
