package io.huizong.mail;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Office;
import io.huizong.form.Form;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.Settings;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds units, in the days around a deadline, of what they owe: one mail a unit, a period and a day at the most. Only
 * units whose contact in the register holds an address are written to; of the others the log says so.
 */
@Component
class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    static final String NINE = "0 0 9 * * *";

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final String SENT = "mail.reminded ";

    private final Postman postman;
    private final MailSettings settings;
    private final Overview overview;
    private final Office office;
    private final Settings notes;
    private final Clock clock;

    Reminders(Postman postman, MailSettings settings, Overview overview, Office office, Settings notes, Clock clock) {
        this.postman = postman;
        this.settings = settings;
        this.overview = overview;
        this.office = office;
        this.notes = notes;
        this.clock = clock;
    }

    @Scheduled(cron = "${huizong.mail.remind-at:" + NINE + "}", zone = "${huizong.zone}")
    @SchedulerLock(name = "reminders", lockAtLeastFor = "PT1M", lockAtMostFor = "PT1H")
    protected void remind() {
        if (settings.reminders() && postman.isThere()) {
            LocalDate today = clock.instant().atZone(office.zone()).toLocalDate();
            periods(today).forEach(period -> remind(period, today));
        }
    }

    /** Those with a form whose deadline is so many days away as was set. */
    SortedSet<Period> periods(LocalDate today) {
        SortedSet<Period> periods = new TreeSet<>();
        List<Form> forms = overview.basis().catalog().reports();
        for (PeriodType length : PeriodType.values()) {
            Period now = Period.monthOf(today).within(length);
            for (Period period : List.of(now.previous(), now)) {
                boolean near = forms.stream()
                        .filter(form -> form.due().equals(Optional.of(length)))
                        .map(form -> form.dueDay(period))
                        .anyMatch(due -> settings.isRemindDay(ChronoUnit.DAYS.between(due, today)));
                if (near) {
                    periods.add(period);
                }
            }
        }
        return periods;
    }

    private void remind(Period period, LocalDate today) {
        Consolidation consolidation = overview.of(period);
        Owed owed = new Owed(consolidation, today);
        for (ReportingUnit unit : consolidation.units()) {
            List<String> lines = owed.of(unit);
            if (!lines.isEmpty()) {
                remind(unit, period, lines, today);
            }
        }
    }

    private void remind(ReportingUnit unit, Period period, List<String> lines, LocalDate today) {
        Optional<String> address = address(unit);
        if (address.isEmpty()) {
            Messages words = Messages.bundled();
            LOG.warn(words.text("mail.remind.no-address", Map.of("unit", unit.name(), "period", period.title(words))));
            return;
        }
        String key = SENT + unit.code() + " " + period;
        boolean sent = notes.get(key).equals(Optional.of(today.toString()));
        if (!sent && postman.send(letter(unit, period, address.get(), lines))) {
            notes.put(key, today.toString());
        }
    }

    private Letter letter(ReportingUnit unit, Period period, String address, List<String> lines) {
        Messages words = Messages.bundled();
        Map<String, String> about =
                Map.of("county", office.county(), "period", period.title(words), "unit", unit.name());
        String text = String.join(
                "\n",
                words.text("mail.remind.hello", about),
                words.text("mail.remind.intro", about),
                String.join("\n", lines),
                "",
                words.text("mail.remind.bye"),
                office.name(),
                "");
        return new Letter(List.of(address), words.text("mail.remind.subject", about), text, List.of());
    }

    /** The address in what the register says of whom to ask; empty if there is none. */
    static Optional<String> address(ReportingUnit unit) {
        Matcher found = ADDRESS.matcher(unit.contact() == null ? "" : unit.contact());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
