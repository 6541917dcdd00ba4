package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.figures.Duties;
import io.huizong.figures.Office;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.Publications;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must be reported because of the day that it is. */
@Component
class ReportCalendar {
    private final Publications publications;
    private final Office office;
    private final Clock clock;

    ReportCalendar(Publications publications, Office office, Clock clock) {
        this.publications = publications;
        this.office = office;
        this.clock = clock;
    }

    /** What last ended is reported even if nothing came; a deadline that has passed since is a change. */
    void mark(Spread spread, Basis basis) {
        if (!basis.register().isKnown()) {
            return;
        }
        LocalDate today = clock.instant().atZone(office.zone()).toLocalDate();
        Duties duties = new Duties(office, basis.decided());
        for (PeriodType length : PeriodType.values()) {
            List<Form> forms = basis.catalog().reports().stream()
                    .filter(f -> f.due().orElse(PeriodType.MONTH) == length)
                    .toList();
            Period last = Period.monthOf(today).within(length).previous();
            for (Period period : spread.of(length, last)) {
                boolean owed = length == PeriodType.MONTH
                        || forms.stream()
                                .anyMatch(form -> basis.register().units().stream()
                                        .anyMatch(unit -> duties.owes(unit, form, period)));
                boolean never = period.equals(last)
                        && spread.reports(last)
                        && published(last).isEmpty();
                if (owed && (never || spread.over(period).anyMatch(report -> passed(report, period, forms, today)))) {
                    spread.mark(period, false);
                }
            }
        }
    }

    private Optional<LocalDate> published(Period report) {
        return publications.last(report).map(at -> at.atZone(office.zone()).toLocalDate());
    }

    /** Whether the deadline of one of the forms has passed since a report that shows them was published. */
    private boolean passed(Period report, Period period, List<Form> forms, LocalDate today) {
        return published(report)
                .filter(since -> forms.stream()
                        .map(form -> form.dueDay(period))
                        .anyMatch(due -> !since.isAfter(due) && today.isAfter(due)))
                .isPresent();
    }
}
