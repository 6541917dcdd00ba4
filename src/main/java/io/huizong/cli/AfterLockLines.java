package io.huizong.cli;

import io.huizong.decision.LockGuard;
import io.huizong.figures.Basis;
import io.huizong.figures.Office;
import io.huizong.form.Form;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.store.AfterLock;
import io.huizong.store.StoredSubmission;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came for a period after it was locked, in lines. */
final class AfterLockLines {
    private static final Messages WORDS = Messages.bundled();

    private final Application application;
    private final Overview overview;

    AfterLockLines(Application application, Overview overview) {
        this.application = application;
        this.overview = overview;
    }

    /** What to do about it, then a line each; none where nothing came. */
    List<String> of(Period period) {
        List<AfterLock.Refused> all = overview.afterLock(period);
        if (all.isEmpty()) {
            return List.of();
        }
        LockGuard guard = application.part(LockGuard.class);
        boolean closed = all.stream()
                .map(refused -> refused.submission().period())
                .anyMatch(p -> p != null && guard.lock(p).isPresent());
        Basis basis = overview.basis();
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.text(closed ? "cli.after-lock" : "cli.after-unlock", Map.of("count", all.size())));
        all.forEach(refused -> lines.add(line(refused, basis)));
        return lines;
    }

    private String line(AfterLock.Refused refused, Basis basis) {
        StoredSubmission one = refused.submission();
        String unit = String.valueOf(one.unit());
        String form = String.valueOf(one.form());
        ZonedDateTime at =
                refused.arrived().atZone(application.part(Office.class).zone());
        return WORDS.text(
                "cli.after-lock-line",
                Map.of(
                        "unit",
                                basis.register()
                                        .unit(unit)
                                        .map(ReportingUnit::name)
                                        .orElse(unit),
                        "form", basis.catalog().form(form).map(Form::title).orElse(form),
                        "period", String.valueOf(one.period()),
                        "file", one.file(),
                        "at", "%tF %<tR".formatted(at)));
    }
}
