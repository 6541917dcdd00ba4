package io.huizong.web.figures;

import io.huizong.figures.Figure;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Latest;
import io.huizong.web.PeriodChoice;
import io.huizong.web.Snapshot;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The county's figures, which units do not see. */
@Controller
class FiguresPage {
    private final Latest latest;
    private final SourcePage sources;

    FiguresPage(Latest latest, SourcePage sources) {
        this.latest = latest;
        this.sources = sources;
    }

    @GetMapping("/figures")
    String figures(@RequestParam(required = false) @Nullable String period, @Me Who who, Model model) {
        refuseUnits(who);
        PeriodChoice choice = PeriodChoice.of(latest, period);
        model.addAttribute("choice", choice);
        Period chosen = choice.chosen();
        if (chosen != null) {
            model.addAttribute("view", latest.of(chosen).derived(FiguresView.class, FiguresTable::of));
        }
        return "figures";
    }

    @GetMapping("/figures/{indicator}")
    String figure(
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "1") int page,
            @Me Who who,
            Model model) {
        refuseUnits(who);
        PeriodChoice choice = PeriodChoice.of(latest, period);
        Period chosen = Optional.ofNullable(choice.chosen()).orElseThrow(FiguresPage::nothing);
        Snapshot snapshot = latest.of(chosen);
        Figure figure = snapshot.consolidation().figure(indicator).orElseThrow(FiguresPage::nothing);
        Optional<ReportingUnit> of = unit.isEmpty()
                ? Optional.empty()
                : Optional.of(snapshot.consolidation().units().stream()
                        .filter(u -> u.code().equals(unit))
                        .findFirst()
                        .orElseThrow(FiguresPage::nothing));
        int number = Math.max(1, page);
        SourcePage.Part part =
                sources.of(snapshot, figure.form().code(), figure.indicator(), of.map(ReportingUnit::code), number);
        model.addAttribute("choice", choice);
        model.addAttribute("unit", unit);
        model.addAttribute("view", new FigureDetail(snapshot, figure, of).view(part, number));
        return "figure";
    }

    private static void refuseUnits(Who who) {
        if (who.isUnit()) {
            throw nothing();
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
