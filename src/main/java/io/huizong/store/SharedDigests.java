package io.huizong.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Finds the digests that occur with more than one unit. The database, asked to group or to sort a million of them, takes
 * the whole heap or minutes; here they are numbers in an array, at most so many at once, the others in further passes.
 */
final class SharedDigests {
    /** 16 MB, three times while they are sorted. */
    static final int AT_ONCE = 2_000_000;

    private final List<Source> sources;
    private final Reader reader;
    private final int passes;
    private final Map<Source, BitSet> shared = new LinkedHashMap<>();

    SharedDigests(List<Source> sources, Reader reader, int atOnce) {
        this.sources = sources;
        this.reader = reader;
        this.passes = (int) (sources.stream().mapToLong(Source::records).sum() / atOnce) + 1;
    }

    /** A submission that counts, and how many records it has. */
    record Source(long id, String unit, int records) {}

    /** Hands on all digests of a submission, as often as it is asked to. */
    @FunctionalInterface
    interface Reader {
        void each(Source source, Taker taker);
    }

    /** Takes the digest of the record at a place, from 0. */
    @FunctionalInterface
    interface Taker {
        void take(int ordinal, long digest);
    }

    /** By submission the places, from 0, of the records that another unit may have too; in the order of the sources. */
    Map<Source, BitSet> find() {
        sources.forEach(source -> shared.put(source, new BitSet()));
        for (int pass = 0; pass < passes; pass++) {
            long[] several = repeated(all(pass));
            if (several.length > 0) {
                sources.forEach(source -> mark(source, several));
            }
        }
        shared.values().removeIf(BitSet::isEmpty);
        return shared;
    }

    private void mark(Source source, long[] several) {
        BitSet places = shared.getOrDefault(source, new BitSet());
        reader.each(source, (ordinal, digest) -> {
            if (Arrays.binarySearch(several, digest) >= 0) {
                places.set(ordinal);
            }
        });
    }

    /** Every source's digests of one pass, each once. */
    private long[] all(int pass) {
        LongStream.Builder all = LongStream.builder();
        for (Source source : sources) {
            LongStream.Builder of = LongStream.builder();
            reader.each(source, (ordinal, digest) -> {
                if (Math.floorMod(digest, passes) == pass) {
                    of.add(digest);
                }
            });
            long[] sorted = of.build().sorted().toArray();
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    all.add(sorted[i]);
                }
            }
        }
        return all.build().sorted().toArray();
    }

    /** What occurs more than once among sorted numbers; sorted. */
    private static long[] repeated(long[] sorted) {
        LongStream.Builder repeated = LongStream.builder();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                repeated.add(sorted[i]);
            }
        }
        return repeated.build().toArray();
    }
}
