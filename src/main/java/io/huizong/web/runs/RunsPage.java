package io.huizong.web.runs;

import io.huizong.decision.AuditLog;
import io.huizong.job.RunGoing;
import io.huizong.job.RunRequest;
import io.huizong.period.Period;
import io.huizong.watch.RunBoard;
import io.huizong.watch.Schedule;
import io.huizong.web.Said;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 运行: what is going, how to start and stop it, and what there was. For the office alone. */
@Controller
class RunsPage {
    private static final String BACK = "redirect:/runs";
    private static final Messages WORDS = Messages.bundled();

    private final RunBoard board;
    private final Schedule schedule;
    private final RunHistory history;
    private final ProgressStream stream;
    private final AuditLog log;

    RunsPage(RunBoard board, Schedule schedule, RunHistory history, ProgressStream stream, AuditLog log) {
        this.board = board;
        this.schedule = schedule;
        this.history = history;
        this.stream = stream;
        this.log = log;
    }

    @GetMapping("/runs")
    String runs(@Me Who who, @RequestParam(defaultValue = "0") int from, Model model) {
        forOffice(who);
        model.addAttribute("state", board.going().map(ShownState::of).orElse(ShownState.IDLE));
        model.addAttribute("next", schedule.next().map(Said::time).orElse(null));
        history.show(from, model);
        return "runs";
    }

    @GetMapping("/runs/{id}")
    String run(@Me Who who, @PathVariable String id, Model model) {
        forOffice(who);
        if (!history.showOne(id, model)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "run";
    }

    @GetMapping(path = "/runs/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress(@Me Who who) {
        forOffice(who);
        return stream.open(who.name()).orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
    }

    /** {@code scope} is {@code chosen} where only the reports of some periods are wanted. */
    @PostMapping("/runs")
    String start(
            @Me Who who,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") List<String> period,
            @RequestParam(defaultValue = "false") boolean reread,
            RedirectAttributes said) {
        forOffice(who);
        boolean chosen = scope.equals("chosen");
        Set<Period> periods =
                chosen ? period.stream().flatMap(p -> Period.parse(p).stream()).collect(Collectors.toSet()) : Set.of();
        if (chosen && periods.isEmpty()) {
            said.addFlashAttribute("refused", WORDS.text("runs.no-period"));
            return BACK;
        }
        try {
            board.start(RunRequest.run(who.name(), periods, reread));
            log.record(who.actor(), "run", subject(periods, reread), null, null, null);
            said.addFlashAttribute("said", WORDS.text("runs.started"));
        } catch (RunGoing e) {
            said.addFlashAttribute("refused", WORDS.text("runs.busy", Map.of("since", Said.time(e.since()))));
        }
        return BACK;
    }

    private static String subject(Set<Period> periods, boolean reread) {
        if (reread) {
            return WORDS.text("runs.log.reread");
        }
        return periods.isEmpty()
                ? WORDS.text("runs.log.all")
                : WORDS.text(
                        "runs.log.periods",
                        Map.of(
                                "periods",
                                periods.stream()
                                        .sorted()
                                        .map(p -> p.title(WORDS))
                                        .toList()));
    }

    @PostMapping("/runs/stop")
    String stop(@Me Who who, RedirectAttributes said) {
        forOffice(who);
        String going = board.going().map(state -> ShownState.of(state).title()).orElse("");
        boolean stopped = board.stop(who.actor());
        if (stopped) {
            log.record(who.actor(), "stop", going, null, null, null);
        }
        said.addFlashAttribute(
                stopped ? "said" : "refused", WORDS.text(stopped ? "runs.stopping" : "runs.nothing-to-stop"));
        return BACK;
    }

    private static void forOffice(Who who) {
        if (!who.isOffice()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
