package io.huizong.reckoning;

import io.huizong.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that ever came, and what of it the office took back. */
final class Letters {
    private final Map<Key, List<Report>> standing = new HashMap<>();

    void arrive(Key key, Report report) {
        standing.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
    }

    /** Takes the newest back. */
    void takeBack(Key key) {
        List<Report> versions = standing.get(key);
        versions.remove(versions.size() - 1);
    }

    boolean isKnown(Key key) {
        return !standing.getOrDefault(key, List.of()).isEmpty();
    }

    /** The newest version that can count. */
    @Nullable
    Report counting(String unit, String form, Period part) {
        List<Report> versions = standing.getOrDefault(new Key(unit, form, part), List.of());
        return versions.stream()
                .filter(Report::counts)
                .reduce((old, young) -> young)
                .orElse(null);
    }
}
