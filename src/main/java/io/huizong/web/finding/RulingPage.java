package io.huizong.web.finding;

import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.store.Rulings.Choice;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office says to queries on the page. */
@Controller
class RulingPage {
    private static final Messages WORDS = Messages.bundled();

    private final Decisions decisions;

    RulingPage(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/findings/{fingerprint}/settle")
    String settle(
            @PathVariable String fingerprint,
            @RequestParam String choice,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String back,
            @Me Who who,
            RedirectAttributes next) {
        Choice chosen = Stream.of(Choice.values())
                .filter(one -> one.code().equals(choice.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return said(decisions.settle(office(who).actor(), fingerprint, chosen, text), back, next);
    }

    @PostMapping("/findings/{fingerprint}/answer")
    String answer(
            @PathVariable String fingerprint,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String back,
            @Me Who who,
            RedirectAttributes next) {
        return said(decisions.answer(office(who).actor(), fingerprint, text), back, next);
    }

    private static Who office(Who who) {
        if (!who.isOffice()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who;
    }

    /** Back to the list with its filters, which never lead anywhere else. */
    private static String said(Outcome outcome, String back, RedirectAttributes next) {
        next.addFlashAttribute(
                outcome instanceof Outcome.Done ? "done" : "refused",
                outcome instanceof Outcome.Unknown ? WORDS.text("web.findings.gone") : outcome.words());
        return "redirect:/findings" + (back.matches("\\?[\\w%&=.+-]*") ? back : "");
    }
}
