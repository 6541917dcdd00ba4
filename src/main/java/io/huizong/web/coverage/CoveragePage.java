package io.huizong.web.coverage;

import io.huizong.decision.LockGuard;
import io.huizong.period.Period;
import io.huizong.report.returns.ReminderList;
import io.huizong.web.Closed;
import io.huizong.web.Ids;
import io.huizong.web.Latest;
import io.huizong.web.PeriodChoice;
import io.huizong.web.Said;
import io.huizong.web.Snapshot;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.web.download.Attachment;
import io.huizong.words.Messages;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who has reported what. */
@Controller
class CoveragePage {
    private final Latest latest;
    private final Ids ids;
    private final Said said;
    private final LockGuard guard;

    CoveragePage(Latest latest, Ids ids, Said said, LockGuard guard) {
        this.guard = guard;
        this.latest = latest;
        this.ids = ids;
        this.said = said;
    }

    @GetMapping("/coverage")
    String coverage(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "false") boolean owing,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String unit,
            @Me Who who,
            Model model) {
        PeriodChoice choice = PeriodChoice.of(latest, period);
        model.addAttribute("choice", choice);
        Period chosen = choice.chosen();
        if (chosen != null) {
            CoverageTable.Asked asked = new CoverageTable.Asked(owing, form, unit);
            Snapshot snapshot = latest.of(chosen);
            model.addAttribute("asked", asked);
            model.addAttribute("forms", snapshot.consolidation().coverage());
            model.addAttribute("view", new CoverageTable(snapshot, asked, who, ids, said).view());
            model.addAttribute("late", AfterLockView.of(snapshot, who, guard, ids, said));
            model.addAttribute("closed", guard.lock(chosen).map(Closed::of).orElse(null));
        }
        return "coverage";
    }

    /** The list of those who have to be asked, as a file. */
    @GetMapping("/coverage/reminders")
    ResponseEntity<byte[]> reminders(@RequestParam String period, @Me Who who) {
        Period chosen = PeriodChoice.of(latest, period).chosen();
        if (chosen == null || who.isUnit()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String text = '\ufeff' + ReminderList.of(latest.of(chosen).consolidation());
        return Attachment.of(
                chosen + " " + Messages.bundled().text("reminder.name"),
                "text/plain;charset=UTF-8",
                text.getBytes(StandardCharsets.UTF_8));
    }
}
