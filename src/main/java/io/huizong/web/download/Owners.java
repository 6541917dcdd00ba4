package io.huizong.web.download;

import io.huizong.store.StoredSubmission;
import io.huizong.web.Snapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whose the return copies of a period are; a file that holds several units' reports is nobody's alone. */
final class Owners {
    private static final String NOBODY = "";

    private final Map<String, Set<String>> units = new HashMap<>();

    static Owners of(Snapshot snapshot) {
        Owners owners = new Owners();
        Stream.concat(snapshot.submissions().stream(), snapshot.unsettled().stream())
                .forEach(owners::add);
        return owners;
    }

    private void add(StoredSubmission one) {
        String unit = Objects.requireNonNullElse(one.unit(), NOBODY);
        PublishedFiles.returns(one.file())
                .forEach(copy ->
                        units.computeIfAbsent(copy, c -> new HashSet<>()).add(unit));
    }

    /** Whether a file, by its path below the period's folder, is a return copy of nobody but a unit. */
    boolean isOnlyOf(String unit, String below) {
        return Set.of(unit).equals(units.get(below));
    }
}
