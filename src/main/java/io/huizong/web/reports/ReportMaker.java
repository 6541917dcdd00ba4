package io.huizong.web.reports;

import io.huizong.period.LockedPeriods;
import io.huizong.period.Period;
import io.huizong.store.Editions;
import io.huizong.store.Effects;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    record Publishing(Editions editions, Locks locks, Periods periods, Effects effects) {}

    /** Every published period, the newest first. */
    List<ReportsView.Line> all() {
        LockedPeriods locked = publishing.locks().locked();
        Set<Period> stale = Set.copyOf(publishing.periods().stale());
        return publishing.editions().newest().entrySet().stream()
                .sorted(Map.Entry.<Period, Instant>comparingByKey(Comparator.reverseOrder()))
                .map(e -> new ReportsView.Line(
                        e.getKey().toString(),
                        e.getKey().title(WORDS),
                        said.time(e.getValue()),
                        lines(
                                files.main(e.getKey()).stream().filter(ReportMaker::isForPeople),
                                touched.published(e.getKey(), e.getValue())),
                        lock(locked, e.getKey()),
                        stale.contains(e.getKey())))
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
        Optional<Instant> at =
                Optional.ofNullable(publishing.editions().newest().get(period));
        Map<String, Set<String>> published =
                at.map(time -> touched.published(period, time)).orElse(Map.of());
        List<PublishedFile> all = files.of(period);
        return new ReportsView.Whole(
                period.toString(),
                period.title(WORDS),
                at.map(said::time).orElse(""),
                lock(locked, period),
                locked.locks().contains(period),
                publishing.periods().stale().contains(period),
                lines(all.stream().filter(ReportMaker::isMain), published),
                lines(all.stream().filter(f -> f.below().startsWith(RETURNS)), Map.of()),
                history(all),
                changes(period));
    }

    /** Made anew with the figures, which change with every publication. */
    private ReportsView.Changed changes(Period period) {
        return latest.of(period)
                .derived(
                        ReportsView.Changed.class,
                        snapshot -> ChangeLines.of(
                                snapshot.consolidation(), publishing.editions().last(period, 2), publishing.effects()));
    }

    private static boolean isMain(PublishedFile file) {
        return !file.below().contains("/");
    }

    /** Workbooks and documents, as against tables for machines. */
    private static boolean isForPeople(PublishedFile file) {
        return isMain(file) && (file.name().endsWith(".xlsx") || file.name().endsWith(".docx"));
    }

    private List<ReportsView.FileLine> lines(Stream<PublishedFile> wanted, Map<String, Set<String>> published) {
        return wanted.map(file -> line(file, isForPeople(file) && touched.isEdited(file, published)))
                .toList();
    }

    private ReportsView.FileLine line(PublishedFile file, boolean edited) {
        return new ReportsView.FileLine(
                file.id(), file.name(), file.below(), Said.size(file.bytes()), said.time(file.modified()), edited);
    }

    private List<ReportsView.Past> history(List<PublishedFile> all) {
        Map<String, List<PublishedFile>> byTime = all.stream()
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
