package io.huizong.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.Desk;
import io.huizong.store.Settings;
import io.huizong.web.Ids.Kind;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Ids ids;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        ids = new Ids(desk.part(Settings.class));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 4_294_967_296L, Long.MAX_VALUE})
    void numberComesBack(long number) {
        String id = ids.of(Kind.SUBMISSION, number);
        assertThat(id).matches("[A-Za-z0-9_-]{22}");
        assertThat(ids.read(Kind.SUBMISSION, id)).isEqualTo(OptionalLong.of(number));
    }

    @Test
    void idOfOneKindIsNoneOfAnother() {
        Set<String> all = new HashSet<>();
        for (Kind kind : Kind.values()) {
            String id = ids.of(kind, 7);
            all.add(id);
            for (Kind other : Kind.values()) {
                assertThat(ids.read(other, id).isPresent()).isEqualTo(kind == other);
            }
        }
        assertThat(all).hasSize(Kind.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "AAAAAAAAAAAAAAAAAAAAAA", "../../etc/passwd", "AAAAAAAAAAAAAAAAAAAAA=", "城关镇"})
    void whatWasNotMadeHereIsNone(String text) {
        assertThat(ids.read(Kind.SUBMISSION, text)).isEmpty();
    }

    /** The last of 22 letters carries four bits that nothing stands in. */
    @Test
    void idHasOneSpelling() {
        String id = ids.of(Kind.SUBMISSION, 7);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        long read = letters.chars()
                .mapToObj(letter -> id.substring(0, 21) + (char) letter)
                .filter(text -> ids.read(Kind.SUBMISSION, text).isPresent())
                .count();
        assertThat(read).isEqualTo(1);
    }

    @Test
    void idsStayTheSameAfterAStartAndDifferElsewhere(@TempDir Path elsewhere) {
        String id = ids.of(Kind.SUBMISSION, 7);
        assertThat(new Ids(desk.part(Settings.class)).of(Kind.SUBMISSION, 7)).isEqualTo(id);
        try (Desk other = new Desk(elsewhere)) {
            Ids others = new Ids(other.part(Settings.class));
            assertThat(others.of(Kind.SUBMISSION, 7)).isNotEqualTo(id);
            assertThat(others.read(Kind.SUBMISSION, id)).isEmpty();
        }
    }

    @Test
    void rowIsAddressedWithWhateverItsSheetIsCalled() {
        String page = "/submissions/" + ids.of(Kind.SUBMISSION, 7);
        assertThat(ids.row(7, null, 0)).isEqualTo(page);
        assertThat(ids.row(7, null, 12)).isEqualTo(page + "?row=12#R12");
        assertThat(ids.row(7, "a&b{c}#", 12)).isEqualTo(page + "?row=12&sheet=a%26b%7Bc%7D%23#R12");
    }
}
