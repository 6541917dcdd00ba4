package io.huizong.cli.relay;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Where the process that stays up listens for commands, as a file of its data folder says; whoever can read the file may
 * command.
 *
 * @param port on the loopback address
 */
public record Door(int port, String token) {
    private static final String NAME = "huizong.relay";

    /** What the file says; empty without one. It may be of a process that is no more. */
    public static Optional<Door> in(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(NAME));
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Door(Integer.parseInt(lines.get(0)), lines.get(1)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Writes the file, readable for its owner only where the file system knows owners. */
    void writeInto(Path data) throws IOException {
        Path part = data.resolve("." + NAME + ".part");
        Files.deleteIfExists(part);
        try {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException | FileAlreadyExistsException e) {
            Files.writeString(part, "");
        }
        Files.write(part, List.of(String.valueOf(port), token));
        Files.move(part, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void removeFrom(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }
}
