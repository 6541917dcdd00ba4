package io.huizong.report;

import io.huizong.store.Publications.Move;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The folder that reports are published in; files are made in a hidden folder of it, so that renames are whole. */
public record OutputFolder(Path folder) {
    static final String STAGING = ".staging";

    Path staging(String name) throws IOException {
        return Files.createDirectories(folder.resolve(STAGING).resolve(name));
    }

    /** Removes the folders that moved files leave empty. */
    void clear(List<Move> moves) throws IOException {
        for (Move move : moves) {
            Path parent = folder.resolve(move.staged().isEmpty() ? move.target() : move.staged())
                    .getParent();
            for (Path empty = parent; empty != null && !empty.equals(folder); empty = empty.getParent()) {
                removeIfEmpty(empty);
            }
        }
    }

    static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // others are still at work in it
            return;
        }
    }
}
