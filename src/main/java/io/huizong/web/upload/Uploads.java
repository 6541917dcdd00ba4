package io.huizong.web.upload;

import io.huizong.check.CheckedFile;
import io.huizong.check.CheckedSheet;
import io.huizong.decision.LockGuard;
import io.huizong.job.OfferedFiles;
import io.huizong.job.Overview;
import io.huizong.store.Receipts;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Closed;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Takes sent files in: names them, checks them as they would lie in the input folder, keeps them aside. */
@Component
class Uploads {
    /** Large files need much memory while they are checked: the others wait. */
    private static final int AT_ONCE = 2;

    private final OfferedFiles files;
    private final Overview overview;
    private final Receipts receipts;
    private final Staging staging;
    private final Clock clock;
    private final LockGuard guard;
    private final Semaphore checks = new Semaphore(AT_ONCE, true);

    Uploads(OfferedFiles files, Overview overview, Receipts receipts, Staging staging, Clock clock, LockGuard guard) {
        this.guard = guard;
        this.files = files;
        this.overview = overview;
        this.receipts = receipts;
        this.staging = staging;
        this.clock = clock;
    }

    /** Writes what was sent into a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /**
     * Takes one file in.
     *
     * @param unit that the sender says it is of; empty if the file is to say it
     * @throws IOException if it cannot be written
     */
    Offer take(Who who, String sent, long size, Optional<ReportingUnit> unit, Content content) throws IOException {
        long id = staging.number();
        Path file = staging.place(id);
        try {
            content.writeTo(file);
            boolean known = receipts.isLying(FileDigest.sha256(file));
            Offer bare = new Offer(
                    id,
                    who.name(),
                    folder(unit),
                    SafeName.of(sent),
                    file,
                    size,
                    clock.instant(),
                    known,
                    new CheckedFile("", List.of(), List.of()),
                    new Verdict("refused", ""));
            Offer offer = checked(bare, who, unit.isPresent());
            staging.put(offer);
            return offer;
        } catch (IOException | RuntimeException e) {
            Staging.delete(file);
            throw e;
        }
    }

    /** Where no unit is said and the file itself says one, it goes into that unit's folder, and is checked there. */
    private Offer checked(Offer offer, Who who, boolean said) {
        CheckedFile first = check(offer);
        List<ReportingUnit> units = first.sheets().stream()
                .map(CheckedSheet::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (said || units.size() != 1) {
            return with(offer, offer.folder(), first, who);
        }
        Offer there = with(offer, folder(Optional.of(units.get(0))), first, who);
        return with(there, there.folder(), check(there), who);
    }

    private static Offer with(Offer offer, String folder, CheckedFile checked, Who who) {
        return new Offer(
                offer.id(),
                offer.owner(),
                folder,
                offer.name(),
                offer.file(),
                offer.size(),
                offer.at(),
                offer.known(),
                checked,
                Verdict.of(checked, who));
    }

    /** The same file as it is judged now: a period may have been locked since. */
    Offer again(Offer offer, Who who) {
        return with(offer, offer.folder(), check(offer), who);
    }

    private CheckedFile check(Offer offer) {
        checks.acquireUninterruptibly();
        try {
            return files.check(offer.file(), offer.path());
        } finally {
            checks.release();
        }
    }

    private static String folder(Optional<ReportingUnit> unit) {
        String root = Messages.bundled().text("upload.folder");
        return unit.map(u -> root + "/" + SafeName.folder(u.name())).orElse(root);
    }

    /** Every lock: nothing is taken for these periods. */
    List<Closed> closed() {
        return guard.locks().stream().map(Closed::of).toList();
    }

    /** The locks for which a file was refused. */
    List<Closed> closed(Offer offer) {
        return !offer.isLocked()
                ? List.of()
                : offer.checked().sheets().stream()
                        .map(CheckedSheet::period)
                        .filter(Objects::nonNull)
                        .flatMap(period -> guard.lock(period).stream())
                        .distinct()
                        .map(Closed::of)
                        .toList();
    }

    /** A unit of the register in force. */
    Optional<ReportingUnit> unit(String code) {
        return overview.basis().register().unit(code);
    }

    List<ReportingUnit> units() {
        return overview.basis().register().units();
    }
}
