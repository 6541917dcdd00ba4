package io.huizong.web.runs;

import io.huizong.job.HuizongSettings;
import io.huizong.store.Periods;
import io.huizong.store.Run;
import io.huizong.store.Runs;
import io.huizong.store.Settings;
import io.huizong.web.Ids;
import io.huizong.web.Said;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages show of the runs that there were. */
@Component
class RunHistory {
    private static final int PAGE = 30;
    /** Where it is noted, in words, that the last letter could not be sent. */
    private static final String MAIL_FAILED = "mail.failed";

    private final Runs runs;
    private final Periods periods;
    private final HuizongSettings settings;
    private final Settings notes;
    private final Ids ids;
    private final Said said;

    RunHistory(Runs runs, Periods periods, HuizongSettings settings, Settings notes, Ids ids, Said said) {
        this.runs = runs;
        this.periods = periods;
        this.settings = settings;
        this.notes = notes;
        this.ids = ids;
        this.said = said;
    }

    /** A page of them, the newest first; {@code from} counts from 0. */
    void show(int from, Model model) {
        int first = Math.max(0, from);
        List<Run> some = runs.newest(first, PAGE + 1);
        model.addAttribute(
                "runs",
                some.stream().limit(PAGE).map(run -> RunLine.of(run, ids, said)).toList());
        model.addAttribute("newer", first > 0 ? Math.max(0, first - PAGE) : null);
        model.addAttribute("older", some.size() > PAGE ? first + PAGE : null);
        model.addAttribute("mailFailed", notes.get(MAIL_FAILED).orElse(null));
        model.addAttribute("periods", PeriodLine.newest(periods, settings.reports()));
    }

    /** One of them with its account; false if there is no such run. */
    boolean showOne(String id, Model model) {
        OptionalLong number = ids.read(Ids.Kind.RUN, id);
        Optional<Run> run = number.isPresent() ? runs.of(number.getAsLong()) : Optional.empty();
        run.ifPresent(one -> {
            model.addAttribute("run", RunLine.of(one, ids, said));
            model.addAttribute("account", String.join("\n", runs.account(one.id())));
        });
        return run.isPresent();
    }
}
