package io.huizong.web.finding;

import io.huizong.decision.LockGuard;
import io.huizong.figures.FormCoverage;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Severity;
import io.huizong.period.Period;
import io.huizong.web.Closed;
import io.huizong.web.Ids;
import io.huizong.web.Pages;
import io.huizong.web.Said;
import io.huizong.web.Snapshot;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Makes the view of findings that filters leave, for one reader. */
final class FindingTable {
    private static final Messages WORDS = Messages.bundled();
    private static final int PAGE = 100;
    private static final int KINDS = 12;

    private final Snapshot snapshot;
    private final FindingList.Asked asked;
    private final Who who;
    private final List<FindingList.Entry> visible;
    private final List<FindingList.Entry> wanted;
    private final Map<Period, Optional<Closed>> closed = new HashMap<>();

    FindingTable(Snapshot snapshot, FindingList list, FindingList.Asked asked, Who who) {
        this.snapshot = snapshot;
        this.asked = asked;
        this.who = who;
        this.visible = list.entries().stream()
                .filter(e -> who.sees(e.line().finding().unit()))
                .toList();
        this.wanted = visible.stream().filter(asked::isWanted).toList();
    }

    /** What the filters leave. */
    List<FindingList.Entry> wanted() {
        return wanted;
    }

    FindingsView view(int page, Ids ids, LockGuard guard, ToLongFunction<Instant> days) {
        Pages pages = Pages.of(wanted.size(), PAGE, page, address());
        return new FindingsView(
                Said.time(snapshot.consolidation().generatedAt()),
                counts(),
                afterLock(),
                kinds(),
                units(),
                forms(),
                states(),
                pages.of(wanted, PAGE).stream()
                        .map(e -> row(e, ids, guard, days))
                        .toList(),
                pages,
                "?" + Objects.requireNonNullElse(address().build(true).getQuery(), ""));
    }

    /** The list with its filters. */
    private UriComponentsBuilder address() {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/findings").queryParam("period", snapshot.period());
        add(address, "unit", asked.unit());
        add(address, "form", asked.form());
        add(address, "severity", asked.severity());
        add(address, "code", asked.code());
        add(address, "state", asked.state());
        return address;
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }

    private List<FindingsView.Count> counts() {
        return Stream.of(Severity.values())
                .map(severity -> new FindingsView.Count(
                        severity.code(),
                        WORDS.text("workbook.severity." + severity.code()),
                        switch (severity) {
                            case ERROR -> "bad";
                            case QUERY -> "warn";
                            case NOTE -> "";
                        },
                        FindingList.cases(wanted, e -> e.line().finding().severity() == severity && !e.isAfterLock())))
                .toList();
    }

    /** What came after a lock is wrong in no other way: it must not look as if the period had more mistakes. */
    private FindingsView.@Nullable Kind afterLock() {
        int cases = FindingList.cases(wanted, FindingList.Entry::isAfterLock);
        return cases == 0
                ? null
                : new FindingsView.Kind(
                        WORDS.text("web.findings.after-lock"),
                        "warn",
                        cases,
                        of(FindingCode.IDENTITY_PERIOD_LOCKED.code()));
    }

    /** The list of one kind alone. */
    private String of(String code) {
        return address().replaceQueryParam("code", code).build(true).toUriString();
    }

    private List<FindingsView.Kind> kinds() {
        Map<String, List<FindingList.Entry>> byCode = new LinkedHashMap<>();
        wanted.forEach(e -> byCode.computeIfAbsent(e.line().finding().code().code(), c -> new ArrayList<>())
                .add(e));
        return byCode.entrySet().stream()
                .map(e -> kind(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(FindingsView.Kind::count).reversed())
                .limit(KINDS)
                .toList();
    }

    private FindingsView.Kind kind(String code, List<FindingList.Entry> all) {
        int cases = all.stream().mapToInt(e -> e.line().finding().cases()).sum();
        return new FindingsView.Kind(FindingList.title(code), all.get(0).line().tone(), cases, of(code));
    }

    private List<FindingsView.Choice> units() {
        return snapshot.consolidation().units().stream()
                .filter(unit -> who.sees(unit.code()))
                .map(unit -> choice(unit.code(), unit.name(), asked.unit()))
                .toList();
    }

    private List<FindingsView.Choice> forms() {
        return snapshot.consolidation().coverage().stream()
                .map(FormCoverage::form)
                .map(form -> choice(form.code(), form.sheet(), asked.form()))
                .toList();
    }

    private List<FindingsView.Choice> states() {
        return Stream.concat(
                        Stream.of(choice("open", WORDS.text("web.finding.state.open"), asked.state())),
                        Stream.of(FindingLine.State.values())
                                .map(state -> choice(state.code(), state.words(), asked.state())))
                .toList();
    }

    private static FindingsView.Choice choice(String value, String title, String chosen) {
        return new FindingsView.Choice(value, title, value.equals(chosen));
    }

    private FindingsView.Row row(FindingList.Entry entry, Ids ids, LockGuard guard, ToLongFunction<Instant> days) {
        FindingLine line = entry.line();
        Instant since = entry.since();
        boolean decidable = who.isOffice() && (!line.ruling().isEmpty() || line.isAnswerable());
        Closed lock = decidable ? closed(entry.period(), guard).orElse(null) : null;
        boolean decides = decidable && lock == null;
        return new FindingsView.Row(
                line,
                entry.unit(),
                entry.form(),
                Objects.requireNonNullElse(line.finding().where().file(), ""),
                link(entry, ids),
                since == null ? -1 : days.applyAsLong(since),
                decides ? line.ruling() : "",
                decides && line.isAnswerable(),
                lock);
    }

    private Optional<Closed> closed(Period period, LockGuard guard) {
        return closed.computeIfAbsent(period, p -> guard.lock(p).map(Closed::of));
    }

    private static @Nullable String link(FindingList.Entry entry, Ids ids) {
        Long submission = entry.submission();
        if (submission == null) {
            return null;
        }
        return ids.row(submission, entry.line().sheet(), entry.line().row());
    }
}
