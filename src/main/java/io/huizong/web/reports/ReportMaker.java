package io.huizong.web.reports;

import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import io.huizong.store.Editions;
import io.huizong.store.Locks;
import io.huizong.store.Periods;
import io.huizong.web.Latest;
import io.huizong.web.Said;
import io.huizong.web.download.PublishedFile;
import io.huizong.web.download.PublishedFiles;
import io.huizong.words.Messages;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the views of what was published. */
@Component
class ReportMaker {
    private static final Messages WORDS = Messages.bundled();
    private static final String RETURNS = WORDS.text("publish.returns") + "/";
    private static final String HISTORY = "history/";

    private final Publishing publishing;
    private final Latest latest;
    private final PublishedFiles files;
    private final Touched touched;
    private final Said said;

    ReportMaker(Publishing publishing, Latest latest, PublishedFiles files, Touched touched, Said said) {
        this.publishing = publishing;
        this.latest = latest;
        this.files = files;
        this.touched = touched;
        this.said = said;
    }

    /** What is stored about publications. */
    @Component
    record Publishing(Editions editions, Locks locks, Periods periods) {}

    /** Every published period, the newest first. */
    List<ReportsView.Line> all() {
        LockedPeriods locked = publishing.locks().locked();
        return publishing.editions().newest().entrySet().stream()
                .sorted(Map.Entry.<Period, Instant>comparingByKey(Comparator.reverseOrder()))
                .map(e -> new ReportsView.Line(
                        e.getKey().toString(),
                        e.getKey().title(WORDS),
                        said.time(e.getValue()),
                        lines(e.getKey(), ReportMaker::isForPeople),
                        lock(locked, e.getKey())))
                .toList();
    }

    private static String lock(LockedPeriods locked, Period period) {
        return locked.covering(period).map(lock -> lock.title(WORDS)).orElse("");
    }

    /** One period; empty where nothing is known of it. */
    Optional<ReportsView.Whole> one(Period period) {
        return latest.periods().contains(period) ? Optional.of(whole(period)) : Optional.empty();
    }

    private ReportsView.Whole whole(Period period) {
        LockedPeriods locked = publishing.locks().locked();
        return new ReportsView.Whole(
                period.toString(),
                period.title(WORDS),
                Optional.ofNullable(publishing.editions().newest().get(period))
                        .map(said::time)
                        .orElse(""),
                lock(locked, period),
                locked.locks().contains(period),
                publishing.periods().stale().contains(period),
                lines(period, ReportMaker::isMain),
                lines(period, f -> f.below().startsWith(RETURNS)),
                history(period),
                ChangeLines.of(
                        latest.of(period).consolidation(), publishing.editions().last(period, 2)));
    }

    private static boolean isMain(PublishedFile file) {
        return !file.below().contains("/");
    }

    /** Workbooks and documents, as against tables for machines. */
    private static boolean isForPeople(PublishedFile file) {
        return isMain(file) && (file.name().endsWith(".xlsx") || file.name().endsWith(".docx"));
    }

    private List<ReportsView.FileLine> lines(Period period, Predicate<PublishedFile> wanted) {
        Map<String, Set<String>> published = touched.published(period);
        return files.of(period).stream()
                .filter(wanted)
                .map(file -> line(file, isForPeople(file) && touched.isEdited(file, published)))
                .toList();
    }

    private ReportsView.FileLine line(PublishedFile file, boolean edited) {
        return new ReportsView.FileLine(
                file.id(), file.name(), file.below(), Said.size(file.bytes()), said.time(file.modified()), edited);
    }

    private List<ReportsView.Past> history(Period period) {
        Map<String, List<PublishedFile>> byTime = files.of(period).stream()
                .filter(file -> file.below().startsWith(HISTORY))
                .collect(Collectors.groupingBy(ReportMaker::time, LinkedHashMap::new, Collectors.toList()));
        return byTime.entrySet().stream()
                .sorted(Map.Entry.<String, List<PublishedFile>>comparingByKey().reversed())
                .map(e -> new ReportsView.Past(
                        e.getKey(),
                        e.getValue().stream()
                                .sorted(Comparator.comparing(PublishedFile::path))
                                .map(file -> line(file, false))
                                .toList()))
                .toList();
    }

    private static String time(PublishedFile file) {
        String below = file.below().substring(HISTORY.length());
        int end = below.indexOf('/');
        return end < 0 ? "" : below.substring(0, end);
    }
}
