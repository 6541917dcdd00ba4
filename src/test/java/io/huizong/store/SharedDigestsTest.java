package io.huizong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SharedDigestsTest {
    private final SharedDigests digests = new SharedDigests();

    private Map<String, String> shared() {
        Map<String, String> shared = new TreeMap<>();
        digests.end().forEach((source, ordinals) -> shared.put(source.unit() + source.id(), ordinals.toString()));
        return shared;
    }

    @Test
    void onlyWhatTwoUnitsHaveIsShared() {
        digests.add(-5, 1, 0, "U1");
        digests.add(-5, 1, 3, "U1");
        digests.add(0, 1, 1, "U1");
        digests.add(0, 2, 4, "U2");
        digests.add(0, 1, 2, "U1");
        digests.add(9, 2, 5, "U2");

        assertThat(shared()).isEqualTo(Map.of("U11", "{1, 2}", "U22", "{4}"));
    }

    @Test
    void theLastDigestCountsToo() {
        digests.add(7, 1, 0, "U1");
        digests.add(8, 2, 0, "U2");
        digests.add(8, 3, 9, "U3");

        assertThat(shared()).isEqualTo(Map.of("U22", "{0}", "U33", "{9}"));
    }
}
