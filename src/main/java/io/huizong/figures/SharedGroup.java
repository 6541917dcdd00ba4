package io.huizong.figures;

import io.huizong.form.Same.Counting;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same thing from several units.
 *
 * @param what its key fields, for people
 * @param fingerprint by what the office settles it
 * @param settled whether it has
 * @param counting as the office has settled it, else as its form says
 * @param parts by unit, in the register's order
 */
record SharedGroup(String what, String fingerprint, boolean settled, Counting counting, Map<String, Part> parts) {
    /**
     * What one unit has of it: its deciding number, what it adds to each additive indicator, and where its records stand.
     */
    record Part(BigDecimal deciding, Map<String, BigDecimal> adds, Set<Place> places) {}

    /** A record's place in a submission; the row counts from 1. */
    record Place(long submission, @Nullable String sheet, int row) {}

    /** Whether the county leaves a record out because it counts another unit's, among all that have part. */
    boolean leavesOut(Place place) {
        String kept = kept(parts.keySet());
        return !kept.isEmpty()
                && parts.entrySet().stream()
                        .anyMatch(p -> !p.getKey().equals(kept)
                                && p.getValue().places().contains(place));
    }

    /** The unit whose records the county counts, among those given; empty if none has part or all are counted. */
    String kept(Set<String> units) {
        if (counting == Counting.ASK) {
            return "";
        }
        String kept = "";
        BigDecimal largest = null;
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            BigDecimal deciding = part.getValue().deciding();
            if (units.contains(part.getKey()) && (largest == null || deciding.compareTo(largest) > 0)) {
                kept = part.getKey();
                largest = deciding;
            }
        }
        return kept;
    }

    /** What the county must not count twice of an indicator, over the units given. */
    BigDecimal surplus(String indicator, Set<String> units) {
        String kept = kept(units);
        BigDecimal surplus = BigDecimal.ZERO;
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (!kept.isEmpty()
                    && units.contains(part.getKey())
                    && !part.getKey().equals(kept)) {
                surplus = surplus.add(part.getValue().adds().getOrDefault(indicator, BigDecimal.ZERO));
            }
        }
        return surplus;
    }
}
