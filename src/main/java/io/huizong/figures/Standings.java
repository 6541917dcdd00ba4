package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.store.StoredSubmission;
import io.huizong.unit.ReportingUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How units stand with a form, by what came and by the calendar. */
final class Standings {
    private final Office office;
    private final Duties duties;
    private final PeriodBook book;
    private final LocalDate today;
    private final LocalDate watchedSince;
    private final boolean registerKnown;

    /**
     * Before the day {@code watchedSince} nobody looked into the folder, so that nothing can be called late. Without a
     * register nothing can be called missing.
     */
    Standings(
            Office office,
            Decided decided,
            PeriodBook book,
            LocalDate today,
            LocalDate watchedSince,
            boolean registerKnown) {
        this.office = office;
        this.duties = new Duties(office, decided);
        this.book = book;
        this.today = today;
        this.watchedSince = watchedSince;
        this.registerKnown = registerKnown;
    }

    /** Whether a unit owes a form for a period. */
    boolean owes(ReportingUnit unit, Form form, Period period) {
        return duties.owes(unit, form, period);
    }

    /**
     * Over several periods of the length for which the form is due. One of which nothing came from anybody was not
     * consolidated here and is owed by nobody, unless it is the last.
     */
    Standing over(ReportingUnit unit, Form form, List<Period> periods) {
        Period last = periods.get(periods.size() - 1);
        List<Standing> parts = new ArrayList<>();
        periods.stream()
                .filter(p -> p.equals(last) || !book.submissions(p).isEmpty())
                .forEach(p -> parts.add(in(unit, form, p)));
        if (periods.size() > 1) {
            return together(parts);
        }
        return parts.get(0);
    }

    private static Standing together(List<Standing> parts) {
        int reported = (int) parts.stream().filter(s -> s.state().hasReported()).count();
        int owed = (int) parts.stream()
                .filter(s -> s.state() != FigureState.EXEMPT && s.state() != FigureState.NOT_DUE)
                .count();
        int rejected = parts.stream().mapToInt(Standing::rejectedRows).sum();
        boolean late = parts.stream().anyMatch(Standing::late);
        return new Standing(first(parts), null, null, 0, late, rejected, reported, owed);
    }

    /** The first of these states that any part has: one report makes a unit reported. */
    private static FigureState first(List<Standing> parts) {
        List<FigureState> order = List.of(
                FigureState.REPORTED,
                FigureState.NIL,
                FigureState.RETURNED,
                FigureState.MISSING,
                FigureState.NOT_DUE,
                FigureState.EXEMPT);
        return order.stream()
                .filter(state -> parts.stream().anyMatch(s -> s.state() == state))
                .findFirst()
                .orElse(FigureState.NOT_DUE);
    }

    private Standing in(ReportingUnit unit, Form form, Period period) {
        StoredSubmission counted = book.form(form, period).counted().get(unit.code());
        if (counted != null) {
            FigureState state = counted.nil() ? FigureState.NIL : FigureState.REPORTED;
            return standing(state, counted, form, period);
        }
        StoredSubmission rejected = rejected(unit, form, period);
        if (rejected != null) {
            return standing(FigureState.RETURNED, rejected, form, period);
        }
        boolean owes = registerKnown && owes(unit, form, period);
        FigureState state = !owes
                ? FigureState.EXEMPT
                : today.isAfter(form.dueDay(period)) ? FigureState.MISSING : FigureState.NOT_DUE;
        return new Standing(state, null, null, 0, false, 0, 0, state == FigureState.MISSING ? 1 : 0);
    }

    private @Nullable StoredSubmission rejected(ReportingUnit unit, Form form, Period period) {
        return book.submissions(period).stream()
                .filter(s -> unit.code().equals(s.unit()) && form.code().equals(s.form()))
                .filter(s -> s.status() == SubmissionStatus.REJECTED && s.present())
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    private Standing standing(FigureState state, StoredSubmission one, Form form, Period period) {
        boolean reported = state.hasReported();
        return new Standing(
                state,
                one.file(),
                one.modified().atZone(office.zone()),
                one.revision(),
                isLate(one.modified(), form, period),
                one.rowsRejected(),
                reported ? 1 : 0,
                1);
    }

    private boolean isLate(Instant came, Form form, Period period) {
        LocalDate due = form.dueDay(period);
        ZonedDateTime at = came.atZone(office.zone());
        return form.deadline() != null && at.toLocalDate().isAfter(due) && !watchedSince.isAfter(due);
    }
}
