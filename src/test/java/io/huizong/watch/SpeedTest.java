package io.huizong.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** How fast steps come, told only when enough is known. */
class SpeedTest {
    private static final long SECOND = 1_000_000_000L;

    private final Speed speed = new Speed();

    @Test
    void saysNothingWhileLittleIsKnown() {
        speed.begin(0);
        assertThat(speed.pace(SECOND / 2, 5, 100)).isEqualTo(RunState.Pace.UNKNOWN);
        assertThat(speed.pace(5 * SECOND, 2, 100)).isEqualTo(RunState.Pace.UNKNOWN);
    }

    @Test
    void evenSteps() {
        speed.begin(0);
        for (int i = 1; i <= 10; i++) {
            speed.mark(i * SECOND, i * 4);
        }
        assertThat(speed.pace(10 * SECOND, 40, 100)).isEqualTo(new RunState.Pace(4, OptionalLong.of(15)));
    }

    @Test
    void slowBeginningIsForgotten() {
        speed.begin(0);
        speed.mark(60 * SECOND, 6);
        for (int i = 1; i <= 30; i++) {
            speed.mark((60 + i) * SECOND, 6 + i * 10);
        }
        RunState.Pace pace = speed.pace(90 * SECOND, 306, 406);
        assertThat(pace.perSecond()).isBetween(9.9, 10.1);
        assertThat(pace.secondsLeft()).hasValue(10);
    }
}
