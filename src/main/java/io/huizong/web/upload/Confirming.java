package io.huizong.web.upload;

import io.huizong.check.CheckedSheet;
import io.huizong.decision.AuditLog;
import io.huizong.watch.FolderWatch;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts files that their sender confirms into the input folder, notes it, and has them looked at. */
@Component
class Confirming {
    private static final Logger LOG = LoggerFactory.getLogger(Confirming.class);
    private static final Messages WORDS = Messages.bundled();

    private final Uploads uploads;
    private final Staging staging;
    private final DropBox box;
    private final AuditLog log;
    private final FolderWatch watch;

    Confirming(Uploads uploads, Staging staging, DropBox box, AuditLog log, FolderWatch watch) {
        this.uploads = uploads;
        this.staging = staging;
        this.box = box;
        this.log = log;
        this.watch = watch;
    }

    /** What became of them, file by file, in words. */
    record Result(List<String> taken, List<String> refused) {}

    Result confirm(Who who, List<Offer> offers) {
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        for (Offer offer : offers) {
            confirm(who, offer, result);
        }
        if (offers.isEmpty()) {
            result.refused().add(WORDS.text("upload.gone"));
        }
        watch.hurry();
        return result;
    }

    /**
     * It is judged once more: since it was sent, its period may have been locked or its unit have left the register. What
     * was refused stays so; its bytes are gone.
     */
    private void confirm(Who who, Offer offer, Result result) {
        Offer now = offer.verdict().isRefused() ? offer : uploads.again(offer, who);
        if (now.verdict().isRefused()) {
            staging.put(now);
            result.refused()
                    .add(WORDS.text(
                            "upload.not-taken",
                            Map.of("name", now.name(), "reason", now.verdict().words())));
            return;
        }
        try {
            String path = box.put(now);
            log.record(who.actor(), "upload", path, null, summary(now), null);
            staging.remove(now);
            result.taken().add(WORDS.text("upload.taken", Map.of("name", path.substring(path.lastIndexOf('/') + 1))));
        } catch (IOException e) {
            LOG.error("{} cannot be put into the input folder", now.path(), e);
            result.refused()
                    .add(WORDS.text(
                            "upload.not-taken", Map.of("name", now.name(), "reason", WORDS.text("upload.unwritable"))));
        }
    }

    private static String summary(Offer offer) {
        return offer.checked().sheets().stream()
                .map(Confirming::summary)
                .distinct()
                .collect(Collectors.joining(WORDS.text("upload.and")));
    }

    private static String summary(CheckedSheet sheet) {
        return Stream.of(
                        sheet.unit() == null ? null : sheet.unit().name(),
                        sheet.form() == null ? null : sheet.form().title(),
                        sheet.period() == null ? null : sheet.period().title(WORDS))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
