package io.huizong.cli.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is done where nobody listens any more, once, whichever comes first. */
class SayingTest {
    private static final OutputStream NOBODY = new OutputStream() {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("broken pipe");
        }
    };

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void itIsDoneWhenNobodyListensAnyMore() {
        try (Saying saying = new Saying(NOBODY)) {
            saying.whenGone(done::incrementAndGet);
            assertThat(done).hasValue(0);
            saying.out().println("a");
            saying.out().println("b");
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void itIsDoneAtOnceWhereNobodyListensAlready() {
        try (Saying saying = new Saying(NOBODY)) {
            saying.out().println("a");
            saying.whenGone(done::incrementAndGet);
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void itIsNotDoneWhileSomebodyListens() {
        try (Saying saying = new Saying(OutputStream.nullOutputStream())) {
            saying.whenGone(done::incrementAndGet);
            saying.out().println("a");
        }
        assertThat(done).hasValue(0);
    }
}
