package io.huizong.mail;

import io.huizong.figures.Consolidation;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Standing;
import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.period.PeriodType;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a unit still has to do for a period, form by form, in words. */
final class Owed {
    private static final Messages WORDS = Messages.bundled();

    private final Consolidation consolidation;
    private final LocalDate today;

    Owed(Consolidation consolidation, LocalDate today) {
        this.consolidation = consolidation;
        this.today = today;
    }

    /** Line by line; empty if nothing is owed. */
    List<String> of(ReportingUnit unit) {
        List<String> lines = new ArrayList<>();
        PeriodType length = consolidation.period().type();
        for (FormCoverage coverage : consolidation.coverage()) {
            Standing standing = coverage.standings().get(unit);
            if (standing != null && coverage.form().due().orElse(PeriodType.MONTH) == length) {
                state(lines, coverage.form(), standing);
                queries(lines, coverage.form(), unit);
            }
        }
        return lines;
    }

    private void state(List<String> lines, Form form, Standing standing) {
        LocalDate due = form.dueDay(consolidation.period());
        if (standing.state() == FigureState.RETURNED) {
            lines.add(WORDS.text("mail.remind.returned", Map.of("form", form.title())));
        } else if (standing.state() == FigureState.MISSING || standing.state() == FigureState.NOT_DUE) {
            String key = today.isAfter(due) ? "mail.remind.missing" : "mail.remind.not-due";
            lines.add(WORDS.text(
                    key, Map.of("form", form.title(), "month", due.getMonthValue(), "day", due.getDayOfMonth())));
        } else if (standing.rejectedRows() > 0) {
            lines.add(WORDS.text("mail.remind.rows", Map.of("form", form.title(), "count", standing.rejectedRows())));
        }
    }

    private void queries(List<String> lines, Form form, ReportingUnit unit) {
        int open = consolidation.findings().stream()
                .filter(f -> unit.code().equals(f.unit()) && form.code().equals(f.form()))
                .filter(Finding::isOpenQuery)
                .mapToInt(Finding::cases)
                .sum();
        if (open > 0) {
            lines.add(WORDS.text("mail.remind.queries", Map.of("form", form.title(), "count", open)));
        }
    }
}
