package io.huizong.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds digests that occur with more than one unit among all, which come in rising order. The database, asked to group
 * them, would hold a set for every one of a million records; sorting it does in a file.
 */
final class SharedDigests {
    private final SortedMap<Source, BitSet> shared = new TreeMap<>();
    private final Map<Long, Source> sources = new HashMap<>();
    private final List<Place> alike = new ArrayList<>();
    private long current;
    private boolean several;

    /** A submission and its unit. */
    record Source(long id, String unit) implements Comparable<Source> {
        @Override
        public int compareTo(Source other) {
            return Long.compare(id, other.id);
        }
    }

    private record Place(Source source, int ordinal) {}

    void add(long digest, long submission, int ordinal, String unit) {
        if (digest != current) {
            take();
            current = digest;
        }
        Place place = new Place(sources.computeIfAbsent(submission, id -> new Source(id, unit)), ordinal);
        several |= !alike.isEmpty() && !alike.get(0).source().unit().equals(unit);
        alike.add(place);
    }

    /** By submission the places, from 0, of the records that another unit may have too. */
    SortedMap<Source, BitSet> end() {
        take();
        return shared;
    }

    private void take() {
        if (several) {
            alike.forEach(place ->
                    shared.computeIfAbsent(place.source(), s -> new BitSet()).set(place.ordinal()));
        }
        alike.clear();
        several = false;
    }
}
