package io.huizong.web.coverage;

import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.web.Ids;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office takes a submission back. */
@Controller
class WithdrawPage {
    private final Decisions decisions;
    private final Ids ids;

    WithdrawPage(Decisions decisions, Ids ids) {
        this.decisions = decisions;
        this.ids = ids;
    }

    @PostMapping("/submissions/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why,
            @Me Who who,
            RedirectAttributes next) {
        if (!who.isOffice()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        long number =
                ids.read(Ids.Kind.SUBMISSION, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome outcome = decisions.withdraw(who.actor(), number, why);
        next.addFlashAttribute(outcome instanceof Outcome.Done ? "done" : "refused", outcome.words());
        return "redirect:/submissions/" + id;
    }
}
