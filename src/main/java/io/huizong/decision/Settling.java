package io.huizong.decision;

import io.huizong.figures.Office;
import io.huizong.figures.OfficeQueries;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Severity;
import io.huizong.intake.Answers;
import io.huizong.period.Period;
import io.huizong.store.AuditRows;
import io.huizong.store.Effects.Reach;
import io.huizong.store.Queries.Query;
import io.huizong.store.Rulings;
import io.huizong.store.Rulings.Choice;
import io.huizong.store.Rulings.Ruling;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles the office's own queries, and answers those of units for them. */
@Component
class Settling {
    private static final Messages WORDS = Messages.bundled();

    private final OfficeQueries queries;
    private final Rulings rulings;
    private final Noting noting;
    private final LockGuard guard;
    private final Names names;
    private final Office office;

    Settling(OfficeQueries queries, Rulings rulings, Noting noting, LockGuard guard, Names names, Office office) {
        this.queries = queries;
        this.rulings = rulings;
        this.noting = noting;
        this.guard = guard;
        this.names = names;
        this.office = office;
    }

    Outcome settle(Actor actor, String fingerprint, Choice choice, String text) {
        Optional<Query> found = queries.find(fingerprint, names.basis());
        if (found.isEmpty()) {
            return unknown(fingerprint);
        }
        FindingCode code = found.get().finding().code();
        if (!code.isForOffice()) {
            return new Outcome.Refused("decision.units-own", Map.of("subject", subject(found.get())));
        }
        if (!choices(code).contains(choice)) {
            return new Outcome.Refused(
                    "decision.no-such-choice",
                    Map.of(
                            "found", choice.code(),
                            "choices", choices(code).stream().map(Choice::code).toList()));
        }
        return rule(actor, found.get(), choice, text.isBlank() ? WORDS.text("ruling." + choice.code()) : text.strip());
    }

    /** How a query of the office's own can be settled. */
    private static List<Choice> choices(FindingCode code) {
        return code == FindingCode.COUNTY_DUPLICATE ? List.of(Choice.ONE, Choice.SEVERAL) : List.of(Choice.CONFIRMED);
    }

    Outcome answer(Actor actor, String fingerprint, String text) {
        Optional<Query> found = queries.find(fingerprint, names.basis());
        if (found.isEmpty()) {
            return unknown(fingerprint);
        }
        Finding finding = found.get().finding();
        if (finding.severity() != Severity.QUERY || finding.code().isForOffice()) {
            return new Outcome.Refused("decision.offices-own", Map.of("subject", subject(found.get())));
        }
        if (!Answers.isEnough(text, office.explanationLength())) {
            return new Outcome.Refused("decision.answer-too-short", Map.of("least", office.explanationLength()));
        }
        String said = finding.answer();
        if (said != null && rulings.of(fingerprint).isEmpty()) {
            return new Outcome.Refused("decision.answered-already", Map.of("answer", said));
        }
        return rule(actor, found.get(), null, text.strip());
    }

    private static Outcome unknown(String fingerprint) {
        return new Outcome.Unknown("decision.no-finding", Map.of("finding", fingerprint));
    }

    private Outcome rule(Actor actor, Query query, @Nullable Choice choice, String text) {
        Finding finding = query.finding();
        Period period = query.period();
        Optional<Outcome> refusal = guard.refusal(period).or(() -> Reasons.tooLong(text));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String fingerprint = String.valueOf(finding.fingerprint());
        Optional<Ruling> before = rulings.of(fingerprint);
        rulings.put(fingerprint, choice, text, actor.name());
        String subject = subject(query);
        noting.note(new AuditRows.Act(
                actor.name(),
                choice == null ? "answer" : "settle",
                subject,
                period,
                before.map(r -> said(r.choice(), r.answer())).orElse(null),
                said(choice, text),
                null,
                choice == null ? null : reach(finding)));
        return new Outcome.Done(
                choice == null ? "decision.answer" : "decision.settle." + choice.code(), Map.of("subject", subject));
    }

    /** Whose figures the office's choice may change; to confirm what is asked for the record only changes none. */
    private static @Nullable Reach reach(Finding finding) {
        return switch (finding.code()) {
            case COUNTY_DUPLICATE, IDENTITY_PARTIAL_CORRECTION -> new Reach(finding.unit(), finding.form());
            default -> null;
        };
    }

    private String subject(Query query) {
        Finding finding = query.finding();
        return WORDS.text(
                "decision.query",
                Map.of(
                        "what", names.of(finding.unit(), finding.form(), query.period()),
                        "place", names.of(finding.where()),
                        "message", finding.message(WORDS)));
    }

    private static String said(@Nullable Choice choice, String text) {
        String chosen = choice == null ? text : WORDS.text("ruling." + choice.code());
        return chosen.equals(text) ? text : WORDS.text("decision.ruling", Map.of("choice", chosen, "text", text));
    }
}
