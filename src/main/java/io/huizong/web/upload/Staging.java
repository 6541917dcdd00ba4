package io.huizong.web.upload;

import io.huizong.job.HuizongSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Where sent files wait to be confirmed: an hour, and so many of one account. Of a file that is refused only what is wrong
 * with it is kept, as long. A new start of the program clears it.
 */
@Component
class Staging {
    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);
    private static final Duration KEPT = Duration.ofMinutes(60);
    private static final int MOST_FILES = 60;
    private static final long MOST_BYTES = 600L << 20;

    private final Path folder;
    private final Clock clock;
    private final Map<Long, Offer> offers = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    Staging(HuizongSettings settings, Clock clock) throws IOException {
        this.folder = settings.data().toAbsolutePath().resolve("upload");
        this.clock = clock;
        clear();
    }

    private void clear() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> left = Files.list(folder)) {
            left.filter(Files::isRegularFile).forEach(Staging::delete);
        }
    }

    /** A number for a new file. */
    long number() {
        return random.nextLong() >>> 1;
    }

    Path place(long id) {
        return folder.resolve(Long.toHexString(id) + ".part");
    }

    /** Whether an account may leave so much more. */
    boolean hasRoom(String owner, long bytes) {
        List<Offer> own =
                of(owner).stream().filter(offer -> !offer.verdict().isRefused()).toList();
        long taken = own.stream().mapToLong(Offer::size).sum();
        return own.size() < MOST_FILES && taken + bytes <= MOST_BYTES;
    }

    void put(Offer offer) {
        offers.put(offer.id(), offer);
        if (offer.verdict().isRefused()) {
            delete(offer.file());
            forgetOldestRefused(offer.owner());
        }
    }

    private void forgetOldestRefused(String owner) {
        List<Offer> refused =
                of(owner).stream().filter(offer -> offer.verdict().isRefused()).toList();
        refused.stream().limit(Math.max(0, refused.size() - MOST_FILES)).forEach(this::remove);
    }

    /** What an account left, the oldest first. */
    List<Offer> of(String owner) {
        return offers.values().stream()
                .filter(offer -> offer.owner().equals(owner))
                .sorted(Comparator.comparing(Offer::at).thenComparing(Offer::id))
                .toList();
    }

    /** One file of an account; of another's it knows nothing. */
    Optional<Offer> of(String owner, long id) {
        return Optional.ofNullable(offers.get(id)).filter(offer -> offer.owner().equals(owner));
    }

    void remove(Offer offer) {
        offers.remove(offer.id());
        delete(offer.file());
    }

    @Scheduled(fixedDelay = 60_000)
    void forget() {
        offers.values().stream()
                .filter(offer -> offer.at().plus(KEPT).isBefore(clock.instant()))
                .forEach(this::remove);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("cannot delete {}", file, e);
        }
    }
}
