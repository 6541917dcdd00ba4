package io.huizong.intake;

import io.huizong.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the sheets of one file turned out to be. */
final class FoundSheets {
    private final List<SheetIdentity> identities = new ArrayList<>();
    private final List<Identification.Outcome.NoForm> without = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private boolean listed;
    private boolean awaited;

    void add(Identification.Outcome outcome) {
        if (outcome instanceof Identification.Outcome.Found found) {
            identities.add(found.identity());
        } else if (outcome instanceof Identification.Outcome.NoForm none) {
            without.add(none);
        } else if (outcome instanceof Identification.Outcome.NotBegun later) {
            awaited = true;
            notes.add(later.note());
        } else if (outcome instanceof Identification.Outcome.Answered answered) {
            listed = true;
            answered.answers().forEach(answers::putIfAbsent);
            Stream.ofNullable(answered.note()).forEach(notes::add);
        } else if (outcome instanceof Identification.Outcome.Empty empty && empty.note() != null) {
            notes.add(empty.note());
        }
    }

    /** What return copies' lists say, by fingerprint. */
    Map<String, String> answers() {
        return answers;
    }

    /** Whether there is such a list, answered or not. */
    boolean isListed() {
        return listed;
    }

    /** Whether no sheet is one of ours. */
    boolean isNothing() {
        return identities.isEmpty() && !awaited;
    }

    /** Those that are somebody's report, perhaps with errors; a sheet that is only called like another is left out. */
    List<SheetIdentity> identities() {
        return identities.stream()
                .filter(sheet -> identities.stream().noneMatch(sheet::isCoverOf))
                .toList();
    }

    List<Identification.Outcome.NoForm> without() {
        return List.copyOf(without);
    }

    /** What is said beside what was read: of sheets that are blank, not begun, or only called like another. */
    List<Finding> notes() {
        List<Finding> all = new ArrayList<>(notes);
        identities.stream()
                .filter(sheet -> identities.stream().anyMatch(sheet::isCoverOf))
                .forEach(sheet -> all.addAll(sheet.findings()));
        return all;
    }
}
