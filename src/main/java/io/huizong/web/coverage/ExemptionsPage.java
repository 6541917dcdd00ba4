package io.huizong.web.coverage;

import io.huizong.decision.Decisions;
import io.huizong.decision.LockGuard;
import io.huizong.decision.Outcome;
import io.huizong.figures.Basis;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.store.Exemptions;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Closed;
import io.huizong.web.Latest;
import io.huizong.web.PeriodChoice;
import io.huizong.web.Said;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office lets units off, and taking it back. */
@Controller
class ExemptionsPage {
    private final Decisions decisions;
    private final Exemptions exemptions;
    private final Latest latest;
    private final Said said;
    private final LockGuard guard;

    ExemptionsPage(Decisions decisions, Exemptions exemptions, Latest latest, Said said, LockGuard guard) {
        this.guard = guard;
        this.decisions = decisions;
        this.exemptions = exemptions;
        this.latest = latest;
        this.said = said;
    }

    /**
     * An exemption in words, and by its codes.
     *
     * @param closed the lock for which it cannot be taken back now; null where there is none
     */
    record Line(
            Exemptions.Exemption one,
            String unit,
            String form,
            String period,
            String at,
            @Nullable Closed closed) {}

    @GetMapping("/coverage/exemptions")
    String exemptions(@RequestParam(required = false) @Nullable String period, @Me Who who, Model model) {
        if (who.isUnit()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Basis basis = latest.basis();
        List<Line> lines =
                exemptions.all().stream().map(one -> line(one, basis)).toList();
        PeriodChoice choice = PeriodChoice.of(latest, period);
        Period chosen = choice.chosen();
        model.addAttribute("choice", choice);
        model.addAttribute("shut", shut(choice));
        model.addAttribute("closed", chosen == null ? null : closed(chosen));
        model.addAttribute("units", basis.register().units());
        model.addAttribute("forms", basis.catalog().reports());
        model.addAttribute("lines", lines);
        return "exemptions";
    }

    private Line line(Exemptions.Exemption one, Basis basis) {
        return new Line(
                one,
                basis.register().unit(one.unit()).map(ReportingUnit::name).orElse(one.unit()),
                basis.catalog().form(one.form()).map(Form::title).orElse(one.form()),
                one.period().title(Messages.bundled()),
                said.time(one.at()),
                closed(one.period()));
    }

    private @Nullable Closed closed(Period period) {
        return guard.lock(period).map(Closed::of).orElse(null);
    }

    /** Those of the periods to choose from that no exemption is taken for, as the contract spells them. */
    private Set<String> shut(PeriodChoice choice) {
        return choice.groups().stream()
                .flatMap(group -> group.options().stream())
                .map(PeriodChoice.Option::value)
                .filter(value -> guard.lock(Period.of(value)).isPresent())
                .collect(Collectors.toSet());
    }

    @PostMapping("/coverage/exemptions")
    String exempt(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam(defaultValue = "") String why,
            @Me Who who,
            RedirectAttributes next) {
        return done(decisions.exempt(who.actor(), unit, form, period(period), why), period, next);
    }

    @PostMapping("/coverage/exemptions/end")
    String end(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @Me Who who,
            RedirectAttributes next) {
        return done(decisions.unexempt(who.actor(), unit, form, period(period), ""), period, next);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(Outcome outcome, String period, RedirectAttributes next) {
        next.addFlashAttribute(outcome instanceof Outcome.Done ? "done" : "refused", outcome.words());
        next.addAttribute("period", period);
        return "redirect:/coverage/exemptions";
    }
}
