package io.huizong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedDigestsTest {
    private static Map<String, String> shared(int atOnce, Map<String, long[]> byUnit) {
        SharedDigests.Reader reader = (source, taker) -> {
            long[] digests = byUnit.get(source.unit());
            for (int i = 0; i < digests.length; i++) {
                taker.take(i, digests[i]);
            }
        };
        var sources = byUnit.entrySet().stream()
                .map(e -> new SharedDigests.Source(1, e.getKey(), e.getValue().length))
                .toList();
        Map<String, String> shared = new TreeMap<>();
        new SharedDigests(sources, reader, atOnce)
                .find()
                .forEach((source, places) -> shared.put(source.unit(), places.toString()));
        return shared;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void onlyWhatTwoUnitsHaveIsShared(int atOnce) {
        Map<String, long[]> digests = new TreeMap<>();
        digests.put("U1", new long[] {-5, 0, 0, -5, Long.MAX_VALUE, Long.MIN_VALUE});
        digests.put("U2", new long[] {9, 0, Long.MIN_VALUE});
        digests.put("U3", new long[] {7, 8});

        assertThat(shared(atOnce, digests)).isEqualTo(Map.of("U1", "{1, 2, 5}", "U2", "{1, 2}"));
    }

    @Test
    void aMillionDigestsOfWhichOneIsShared() {
        SplittableRandom random = new SplittableRandom(1);
        long[] many = random.longs(1_000_000).toArray();
        Map<String, long[]> digests = new TreeMap<>(Map.of("U1", many, "U2", new long[] {1, many[765_432]}));

        assertThat(shared(300_000, digests)).isEqualTo(Map.of("U1", "{765432}", "U2", "{1}"));
    }
}
