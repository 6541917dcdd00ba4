package io.huizong.report;

import io.huizong.check.CheckedFile;
import io.huizong.report.returns.ReturnCopies;
import io.huizong.report.returns.ReturnCopy;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Return copies of the trial folder, of which nothing is stored: which of them lie there as they were written is known
 * from a list beside them. One that somebody has changed stays.
 */
@Component
public final class TrialCopies {
    private static final String FOLDER = Messages.bundled().text("publish.trials");
    private static final String LIST = ".written";
    private static final String STAGING = ".new";
    private static final int DIGEST = 64;

    private final ReturnCopies returns;
    private final Path folder;

    TrialCopies(ReturnCopies returns, OutputFolder output) {
        this.returns = returns;
        this.folder = output.folder().resolve(FOLDER);
    }

    /**
     * A file of the trial folder and what the checks made of it.
     *
     * @param content where its bytes lie
     */
    public record Tried(CheckedFile checked, Path content) {}

    /**
     * Writes a copy of each file that has something to correct, and takes away those of before that have nothing more.
     *
     * @throws IOException if the folder cannot be written
     */
    public void write(List<Tried> tried) throws IOException {
        Map<String, String> before = written();
        if (tried.isEmpty() && before.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> copy : before.entrySet()) {
            if (isAsWritten(copy.getKey(), copy.getValue())) {
                Files.delete(folder.resolve(copy.getKey()));
            }
        }
        List<String> lines = new ArrayList<>();
        for (Tried one : tried) {
            Optional<ReturnCopy> copy = returns.write(one.checked(), one.content(), folder.resolve(STAGING));
            if (copy.isPresent()) {
                String name = put(copy.get());
                lines.add(FileHash.of(folder.resolve(name)) + " " + name);
            }
        }
        Files.write(folder.resolve(LIST), lines);
    }

    /** The SHA-256 of each copy that the last run wrote, by its name. */
    private Map<String, String> written() throws IOException {
        Map<String, String> written = new LinkedHashMap<>();
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            Files.readAllLines(list).stream()
                    .filter(line -> line.length() > DIGEST + 1)
                    .forEach(line -> written.put(line.substring(DIGEST + 1), line.substring(0, DIGEST)));
        }
        return written;
    }

    private boolean isAsWritten(String name, String sha256) throws IOException {
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder)
                && Files.isRegularFile(file)
                && !Placement.isOpen(file)
                && FileHash.of(file).equals(sha256);
    }

    /** Puts a copy in its place, or beside what somebody has made of an earlier one. */
    private String put(ReturnCopy copy) throws IOException {
        String wanted = copy.name().substring(copy.name().indexOf('/') + 1);
        String name = wanted;
        for (int number = 2; Files.exists(folder.resolve(name)); number++) {
            int dot = wanted.lastIndexOf('.');
            name = Messages.bundled()
                    .text(
                            "publish.beside",
                            Map.of(
                                    "name", wanted.substring(0, dot),
                                    "time", number,
                                    "ending", wanted.substring(dot)));
        }
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.move(copy.file(), target, StandardCopyOption.ATOMIC_MOVE);
        for (Path empty = copy.file().getParent(); !folder.equals(empty) && empty != null; empty = empty.getParent()) {
            OutputFolder.removeIfEmpty(empty);
        }
        return name;
    }
}
