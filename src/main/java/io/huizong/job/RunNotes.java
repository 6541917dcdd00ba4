package io.huizong.job;

import io.huizong.check.CheckedFile;
import io.huizong.figures.Office;
import io.huizong.intake.FolderEntry;
import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What happens during the run that is going on; what must outlast it is in the database. */
@Component
class RunNotes {
    private final List<FolderEntry.PassedOver> passedOver = new ArrayList<>();
    private final List<FolderEntry.Trial> trials = new ArrayList<>();
    private final List<CheckedFile> checked = new ArrayList<>();
    private final List<PublicationOutcome> outcomes = new ArrayList<>();
    private final Office office;
    private final Clock clock;
    private ZonedDateTime began;
    private Progress progress = Progress.SILENT;
    private Set<Period> wanted = Set.of();
    private String reading = "";
    private boolean rereading;
    private int arrived;

    RunNotes(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
        this.began = clock.instant().atZone(office.zone());
    }

    /** A run begins; it writes only the periods given, or all that must be written if none is. */
    synchronized void begin(Progress watcher, boolean reread, Set<Period> periods) {
        wanted = Set.copyOf(periods);
        began = clock.instant().atZone(office.zone());
        passedOver.clear();
        trials.clear();
        checked.clear();
        outcomes.clear();
        progress = watcher;
        rereading = reread;
        arrived = 0;
    }

    synchronized boolean isWanted(Period period) {
        return wanted.isEmpty() || wanted.contains(period);
    }

    /** What files are read with in this run: the fingerprint of forms and register. */
    synchronized String reading() {
        return reading;
    }

    synchronized void reading(String fingerprint) {
        reading = fingerprint;
    }

    synchronized boolean isRereading() {
        return rereading;
    }

    synchronized Progress progress() {
        return progress;
    }

    synchronized void passedOver(FolderEntry.PassedOver entry) {
        passedOver.add(entry);
    }

    synchronized void trial(FolderEntry.Trial entry) {
        trials.add(entry);
    }

    /** What lies in the trial folder. */
    synchronized List<FolderEntry.Trial> trials() {
        return List.copyOf(trials);
    }

    synchronized void checked(CheckedFile file) {
        checked.add(file);
    }

    /** What the checks made of the trial folder. */
    synchronized List<CheckedFile> checked() {
        return List.copyOf(checked);
    }

    synchronized void arrived(int files) {
        arrived = files;
    }

    synchronized void published(PublicationOutcome outcome) {
        outcomes.add(outcome);
    }

    synchronized List<FolderEntry.PassedOver> passedOver() {
        return List.copyOf(passedOver);
    }

    synchronized List<PublicationOutcome> outcomes() {
        return outcomes.stream()
                .sorted(Comparator.comparing(PublicationOutcome::period))
                .toList();
    }

    synchronized ZonedDateTime beganAt() {
        return began;
    }

    synchronized int arrived() {
        return arrived;
    }
}
