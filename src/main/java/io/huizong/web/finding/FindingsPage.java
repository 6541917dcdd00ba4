package io.huizong.web.finding;

import io.huizong.decision.LockGuard;
import io.huizong.period.Period;
import io.huizong.store.Revisions;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is wrong or odd, to be looked through and taken along. */
@Controller
class FindingsPage {
    private final Latest latest;
    private final Revisions revisions;
    private final Ids ids;
    private final Said said;
    private final Clock clock;
    private final LockGuard guard;

    FindingsPage(Latest latest, Revisions revisions, Ids ids, Said said, Clock clock, LockGuard guard) {
        this.guard = guard;
        this.latest = latest;
        this.revisions = revisions;
        this.ids = ids;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/findings")
    String findings(
            @RequestParam(required = false) @Nullable String period,
            Filters filters,
            @RequestParam(defaultValue = "1") int page,
            @Me Who who,
            Model model) {
        PeriodChoice choice = PeriodChoice.of(latest, period);
        model.addAttribute("choice", choice);
        Period chosen = choice.chosen();
        if (chosen != null) {
            Snapshot snapshot = latest.of(chosen);
            FindingTable table = new FindingTable(snapshot, list(snapshot), filters.asked(), who);
            model.addAttribute("asked", filters.asked());
            model.addAttribute("view", table.view(page, ids, guard, from -> said.days(from, clock.instant())));
            model.addAttribute("closed", guard.lock(chosen).map(Closed::of).orElse(null));
        }
        return "findings";
    }

    /** What the filters leave, as a table for spreadsheet programs. */
    @GetMapping("/findings/export")
    ResponseEntity<byte[]> export(@RequestParam String period, Filters filters, @Me Who who) {
        Period chosen = PeriodChoice.of(latest, period).chosen();
        if (chosen == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Snapshot snapshot = latest.of(chosen);
        List<FindingList.Entry> wanted = new FindingTable(snapshot, list(snapshot), filters.asked(), who).wanted();
        String name =
                Messages.bundled().text("web.findings.export", Map.of("period", chosen.title(Messages.bundled())));
        return Attachment.of(name, "text/csv;charset=UTF-8", FindingsCsv.of(wanted));
    }

    private FindingList list(Snapshot snapshot) {
        return snapshot.derived(FindingList.class, of -> FindingList.of(of, revisions));
    }

    /** As they stand in the address; what is not there is not filtered by. */
    record Filters(
            @Nullable String unit,
            @Nullable String form,
            @Nullable String severity,
            @Nullable String code,
            @Nullable String state) {
        FindingList.Asked asked() {
            return new FindingList.Asked(plain(unit), plain(form), plain(severity), plain(code), plain(state));
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }
}
