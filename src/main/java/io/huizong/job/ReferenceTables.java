package io.huizong.job;

import io.huizong.form.FormRole;
import io.huizong.intake.ArrivedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The office's own tables that are in force: the register, the targets, the media list. */
@Component
public class ReferenceTables {
    private final HeldTables tables;

    ReferenceTables(HeldTables tables) {
        this.tables = tables;
    }

    /**
     * A table in force.
     *
     * @param first when these bytes were first taken in
     */
    public record InForce(FormRole role, ArrivedFile file, Instant first) {}

    /** All that are in force, the register first. */
    public List<InForce> all() {
        return Arrays.stream(FormRole.values())
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The table that is in force for a role. */
    public Optional<InForce> of(FormRole role) {
        return tables.held(role).map(file -> new InForce(role, file, archived(file)));
    }

    private static Instant archived(ArrivedFile file) {
        try {
            return Files.getLastModifiedTime(file.content()).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
