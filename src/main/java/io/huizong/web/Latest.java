package io.huizong.web;

import io.huizong.decision.Decided;
import io.huizong.figures.Basis;
import io.huizong.figures.Office;
import io.huizong.job.Overview;
import io.huizong.job.RunEnded;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.Runs;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Periods as they were last known, for pages that may not wait while a run goes on. After a run, a decision or midnight
 * the old one is shown until the new one is there; one thread makes them, so that the run keeps the rest of the machine.
 */
@Component
public class Latest {
    private static final int MOST = 40;

    private final Overview overview;
    private final Runs runs;
    private final Clock clock;
    private final Office office;
    private final AtomicLong changes = new AtomicLong();
    /** Of its own, since the making of a period waits for the whole. */
    private final ExecutorService wholes = thread("latest-whole");

    private final ExecutorService makers = thread("latest-period");
    private final Kept<Whole> whole;
    private final Map<Period, Kept<Snapshot>> periods = Collections.synchronizedMap(new Recent());

    Latest(Overview overview, Runs runs, Clock clock, Office office) {
        this.overview = overview;
        this.runs = runs;
        this.clock = clock;
        this.office = office;
        this.whole = new Kept<>(this::whole, this::version, wholes);
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What does not depend on a period. */
    private record Whole(Basis basis, NavigableSet<Period> periods) {}

    /** What everything shown depends on: the runs that have ended, what people decided, and what day it is. */
    private record Version(long run, long changes, LocalDate day) {}

    private Version version() {
        return new Version(
                runs.lastEnded(),
                changes.get(),
                clock.instant().atZone(office.zone()).toLocalDate());
    }

    private Whole whole() {
        NavigableSet<Period> known = new TreeSet<>(overview.known());
        for (Period one : List.copyOf(known)) {
            for (PeriodType type : PeriodType.values()) {
                if (type.compareTo(one.type()) > 0) {
                    known.add(one.within(type));
                }
            }
        }
        return new Whole(overview.basis(), known);
    }

    private Snapshot make(Period period) {
        Basis basis = whole.fresh().basis();
        return new Snapshot(basis, overview.at(period, basis));
    }

    /** Says that something has changed. */
    public void changed() {
        changes.incrementAndGet();
    }

    @EventListener({Decided.class, RunEnded.class})
    void hear() {
        changed();
    }

    /** The periods of every length that there is something to show of. */
    public NavigableSet<Period> periods() {
        return whole.get().periods();
    }

    /** Whether there is something to show of a period; waits for what is newest before it says no. */
    public boolean knows(Period period) {
        return periods().contains(period) || whole.fresh().periods().contains(period);
    }

    /** The newest month that there is something to show of; empty before the first run. */
    public Optional<Period> newest() {
        return periods().stream().filter(p -> p.type() == PeriodType.MONTH).reduce((older, newer) -> newer);
    }

    /** The register, the forms and the targets. */
    public Basis basis() {
        return whole.get().basis();
    }

    /** A period as it is shown; one of {@link #periods}, or it is made for nothing. */
    public Snapshot of(Period period) {
        Kept<Snapshot> kept = kept(period);
        Snapshot shown = kept.get();
        if (!kept.isCurrent()) {
            behind();
        }
        return shown;
    }

    /** The page says that it shows what is about to be replaced. */
    private static void behind() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute("behind", true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** A period as it is now, waited for. */
    public Snapshot now(Period period) {
        return kept(period).fresh();
    }

    private Kept<Snapshot> kept(Period period) {
        return periods.computeIfAbsent(period, p -> new Kept<>(() -> make(p), this::version, makers));
    }

    /** The first page after the start need not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        newest().ifPresent(newest -> kept(newest).start());
    }

    @PreDestroy
    void close() {
        makers.shutdownNow();
        wholes.shutdownNow();
    }

    private static final class Recent extends LinkedHashMap<Period, Kept<Snapshot>> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Period, Kept<Snapshot>> eldest) {
            return size() > MOST;
        }
    }
}
