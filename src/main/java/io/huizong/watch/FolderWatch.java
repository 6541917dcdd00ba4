package io.huizong.watch;

import io.huizong.decision.Decided;
import io.huizong.job.HuizongSettings;
import io.huizong.job.RunGoing;
import io.huizong.job.RunRequest;
import io.huizong.report.RunAccount;
import io.huizong.store.Settings;
import io.huizong.words.Messages;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts a look when something in the input folder has changed and has then been left alone for the quiet time. It lists
 * the folder again and again instead of asking the system to tell of changes: network shares, on which most of these
 * folders lie, tell nothing, or not all.
 */
@Component
public class FolderWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration SOON = Duration.ofMillis(300);
    /** The listing that was looked at last, kept so that a new start with nothing new costs nothing. */
    private static final String SEEN = "watch.listing";

    private final RunBoard board;
    private final HuizongSettings places;
    private final Settings settings;
    private final Later later;
    private final Clock clock;

    private String looked;
    private @Nullable Listing last;
    private Instant changed = Instant.EPOCH;
    private boolean wanted;
    private boolean gone;

    FolderWatch(RunBoard board, HuizongSettings places, Settings settings, Later later, Clock clock) {
        this.board = board;
        this.places = places;
        this.settings = settings;
        this.later = later;
        this.clock = clock;
        this.looked = settings.get(SEEN).orElse("");
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every().ifPresent(time -> later.every(time, this::watch));
    }

    private Optional<Duration> every() {
        return places.watch().interval();
    }

    /** What was decided may change what files are held for: they are looked at again. */
    @EventListener(Decided.class)
    void decided() {
        if (every().isPresent()) {
            synchronized (this) {
                wanted = true;
            }
            later.in(Duration.ZERO, this::watch);
        }
    }

    /** Something was just put into the folder: it is looked at as soon as it is quiet, and not only at the next turn. */
    public void hurry() {
        if (every().isPresent()) {
            later.in(Duration.ZERO, this::watch);
            later.in(places.intake().quiet().plus(SOON), this::watch);
        }
    }

    /** One turn; what goes wrong is for the next one. */
    synchronized void watch() {
        try {
            Listing now = Listing.of(places.input());
            back();
            if (isQuiet(now) && (wanted || !now.digest().equals(looked))) {
                look(now);
            }
        } catch (IOException e) {
            gone(e);
        } catch (RuntimeException e) {
            LOG.error("the folder could not be watched", e);
        }
    }

    /** Whether nothing has changed for the quiet time, by our own clock and by the files' own times. */
    private boolean isQuiet(Listing now) {
        Instant moment = clock.instant();
        Duration quiet = places.intake().quiet();
        if (last == null || !now.digest().equals(last.digest())) {
            // what was there in the same state at the last look of an earlier process has long been quiet
            changed = now.digest().equals(looked) ? Instant.EPOCH : moment;
            last = now;
        }
        return !now.isFresh(moment, quiet) && !moment.isBefore(changed.plus(quiet));
    }

    private void look(Listing now) {
        try {
            RunRequest request = RunRequest.look(Messages.bundled().text("watch.by.folder"));
            board.start(request, account -> looked(now, account));
            // one that fails is not tried again before something changes
            looked = now.digest();
            wanted = false;
        } catch (RunGoing e) {
            LOG.debug("later", e);
        }
    }

    private void looked(Listing at, RunAccount account) {
        if (account.failures().isEmpty()) {
            settings.put(SEEN, at.digest());
        }
    }

    private void gone(IOException problem) {
        if (!gone) {
            LOG.warn(Messages.bundled().text("watch.gone", Map.of("problem", String.valueOf(problem))));
        }
        gone = true;
    }

    private void back() {
        if (gone) {
            LOG.warn(Messages.bundled().text("watch.back"));
        }
        gone = false;
    }
}
