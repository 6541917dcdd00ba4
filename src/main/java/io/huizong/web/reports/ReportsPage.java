package io.huizong.web.reports;

import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.job.RunGoing;
import io.huizong.job.RunRequest;
import io.huizong.period.Period;
import io.huizong.watch.RunBoard;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was published, which units do not see; the office locks periods here and has reports written anew. */
@Controller
class ReportsPage {
    private final ReportMaker maker;
    private final Decisions decisions;
    private final RunBoard board;

    ReportsPage(ReportMaker maker, Decisions decisions, RunBoard board) {
        this.maker = maker;
        this.decisions = decisions;
        this.board = board;
    }

    @GetMapping("/reports")
    String reports(@Me Who who, Model model) {
        refuseUnits(who);
        model.addAttribute("lines", maker.all());
        return "reports";
    }

    @GetMapping("/reports/{period}")
    String report(@PathVariable String period, @Me Who who, Model model) {
        refuseUnits(who);
        Optional<ReportsView.Whole> view = Period.parse(period).flatMap(maker::one);
        model.addAttribute("view", view.orElseThrow(ReportsPage::nothing));
        return "report";
    }

    @PostMapping("/reports/{period}/lock")
    String lock(@PathVariable String period, @Me Who who, RedirectAttributes next) {
        return said(decisions.lock(office(who).actor(), known(period)), period, next);
    }

    @PostMapping("/reports/{period}/unlock")
    String unlock(
            @PathVariable String period,
            @RequestParam(defaultValue = "") String why,
            @Me Who who,
            RedirectAttributes next) {
        return said(decisions.unlock(office(who).actor(), known(period), why), period, next);
    }

    /** The reports of one period anew, from what is stored; how far that is stands on the page of runs. */
    @PostMapping("/reports/{period}/rewrite")
    String rewrite(@PathVariable String period, @Me Who who, RedirectAttributes next) {
        try {
            board.start(RunRequest.report(office(who).name(), known(period), Set.of()));
            next.addFlashAttribute("done", Messages.bundled().text("web.report.rewriting"));
        } catch (RunGoing going) {
            next.addFlashAttribute("refused", going.getMessage());
        }
        return "redirect:/reports/" + known(period);
    }

    private static String said(Outcome outcome, String period, RedirectAttributes next) {
        next.addFlashAttribute(outcome instanceof Outcome.Done ? "done" : "refused", outcome.words());
        return "redirect:/reports/" + known(period);
    }

    private static Period known(String period) {
        return Period.parse(period).orElseThrow(ReportsPage::nothing);
    }

    private static Who office(Who who) {
        if (!who.isOffice()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who;
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
