package io.huizong.job;

import io.huizong.form.FormRole;
import io.huizong.intake.Archive;
import io.huizong.intake.ArrivedFile;
import io.huizong.store.Settings;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The office's own tables that are in force, in the archive. */
@Component
class HeldTables {
    private final Archive archive;
    private final Settings settings;

    HeldTables(Archive archive, Settings settings) {
        this.archive = archive;
        this.settings = settings;
    }

    /** Makes a file the one in force for its role; none where the folder has none. */
    void put(FormRole role, Optional<ArrivedFile> file) {
        file.ifPresentOrElse(
                f -> settings.put(name(role), f.sha256() + " " + f.path()), () -> settings.remove(name(role)));
    }

    /** The file that is in force for a role. */
    Optional<ArrivedFile> held(FormRole role) {
        return settings.get(name(role)).map(text -> {
            String sha256 = text.substring(0, 64);
            return new ArrivedFile(text.substring(65), sha256, archive.content(sha256), Instant.EPOCH);
        });
    }

    private static String name(FormRole role) {
        return "reference." + role.name().toLowerCase(Locale.ROOT);
    }
}
