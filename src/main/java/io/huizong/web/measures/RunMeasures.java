package io.huizong.web.measures;

import io.huizong.store.Run;
import io.huizong.store.Runs;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How the newest run went: what an office's monitoring has to know is whether last night's ended, and well. */
@Component
class RunMeasures implements MeterBinder {
    private final Runs runs;

    RunMeasures(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        add(
                registry,
                "huizong.run.began",
                "seconds since 1970",
                run -> run.began().getEpochSecond());
        add(
                registry,
                "huizong.run.took",
                "seconds; none while it goes",
                run -> run.took()
                        .map(Duration::toSeconds)
                        .map(Long::doubleValue)
                        .orElse(Double.NaN));
        add(registry, "huizong.run.failed", "1 for failed, stopped or killed", RunMeasures::failed);
        add(registry, "huizong.run.arrived", "new files", run -> run.counts().arrived());
        add(
                registry,
                "huizong.run.errors",
                "errors in new files",
                run -> run.counts().errors());
        add(
                registry,
                "huizong.run.unpublished",
                "periods whose reports could not be written",
                run -> run.counts().unpublished());
    }

    private static double failed(Run run) {
        return run.outcome() == Run.Outcome.DONE || run.outcome() == Run.Outcome.RUNNING ? 0 : 1;
    }

    private void add(MeterRegistry registry, String name, String says, ToDoubleFunction<Run> value) {
        Gauge.builder(name, () -> newest(value)).description(says).register(registry);
    }

    private double newest(ToDoubleFunction<Run> value) {
        return runs.newest(0, 1).stream().mapToDouble(value).findFirst().orElse(Double.NaN);
    }
}
