package io.huizong.web.upload;

import io.huizong.job.HuizongSettings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts confirmed files into the input folder, each under a name that is free: nothing there is ever replaced. */
@Component
class DropBox {
    private static final int MOST_TRIES = 1000;

    private final HuizongSettings settings;
    private final Clock clock;

    DropBox(HuizongSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts a file in, whole at once: until then it is hidden beside its place.
     *
     * @return its path below the input folder, with {@code /}
     * @throws IOException if it cannot be written
     */
    String put(Offer offer) throws IOException {
        Path input = settings.input().toAbsolutePath().normalize();
        Path folder = input.resolve(offer.folder()).normalize();
        Path wanted = folder.resolve(offer.name()).normalize();
        if (!folder.startsWith(input) || !wanted.equals(folder.resolve(wanted.getFileName()))) {
            throw new IOException("outside of the input folder: " + offer.path());
        }
        Files.createDirectories(folder);
        Path hidden = folder.resolve("." + Long.toHexString(offer.id()) + ".part");
        try {
            Files.copy(offer.file(), hidden, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(hidden, FileTime.from(clock.instant()));
            Path target = free(folder, offer.name());
            Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return input.relativize(target).toString().replace('\\', '/');
        } finally {
            Files.deleteIfExists(hidden);
        }
    }

    /** Takes a free name by an empty file, which nobody else can then take. */
    private static Path free(Path folder, String name) throws IOException {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        for (int i = 1; i < MOST_TRIES; i++) {
            Path target = folder.resolve(i == 1 ? name : stem + " (" + i + ")" + ending);
            if (isTaken(target)) {
                return target;
            }
        }
        throw new FileAlreadyExistsException(name);
    }

    private static boolean isTaken(Path free) throws IOException {
        try {
            Files.createFile(free);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
