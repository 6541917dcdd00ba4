package io.huizong.report.returns;

import io.huizong.figures.Office;
import io.huizong.sheet.FileKind;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes copies into a folder one by one: the file itself with marks where that is safe, else the list of findings alone.
 * A file that trips it keeps no other from being written.
 */
final class CopyWriter {
    private static final Logger LOG = LoggerFactory.getLogger(CopyWriter.class);
    /** One model at a time, whoever writes: each may take a good part of the heap. */
    private static final Object ONE_MODEL = new Object();

    private final Office office;
    private final Path folder;
    private final CopyNames names;

    CopyWriter(Office office, Path folder, CopyNames names) {
        this.office = office;
        this.folder = folder;
        this.names = names;
    }

    /** The copy; empty if the unit has nothing to do about the file, or its copy cannot be written. */
    Optional<ReturnCopy> write(ReturnedFile file) {
        if (file.findings().isEmpty()) {
            return Optional.empty();
        }
        synchronized (ONE_MODEL) {
            Optional<ReturnCopy> marked = attempt(file, () -> marked(file));
            return marked.isPresent() ? marked : attempt(file, () -> Optional.of(alone(file)));
        }
    }

    @FunctionalInterface
    private interface Attempt {
        Optional<ReturnCopy> run() throws IOException;
    }

    private static Optional<ReturnCopy> attempt(ReturnedFile file, Attempt attempt) {
        try {
            return attempt.run();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.warn("no copy of {} as it is could be made: {}", file.path(), e.toString());
            LOG.debug("this is why", e);
            return Optional.empty();
        }
    }

    /** The file itself with marks; empty where it is none of those that can be kept as they are. */
    private Optional<ReturnCopy> marked(ReturnedFile file) throws IOException {
        FileKind kind = SpreadsheetFile.kind(file.content());
        if (!file.isTable() || !ModelBounds.allow(file.content(), kind)) {
            return Optional.empty();
        }
        return switch (kind) {
            case XLSX, XLS -> Optional.of(own(file, kind));
            case CSV, HTML -> file.isRagged() ? Optional.empty() : Optional.of(rebuilt(file));
            default -> Optional.empty();
        };
    }

    private ReturnCopy own(ReturnedFile file, FileKind kind) throws IOException {
        try (Workbook book = MarkedBook.open(file.content(), kind)) {
            MarkedBook marked = new MarkedBook(book);
            if (marked.losesCharts()) {
                throw new IOException("its charts would be lost");
            }
            int lists = marked.removeLists();
            return save(file, book, CopyNames.own(file.path(), kind), lists);
        }
    }

    private ReturnCopy rebuilt(ReturnedFile file) throws IOException {
        try (Workbook book = RebuiltBook.of(file.content())) {
            return save(file, book, names.fresh(file.path()), 0);
        }
    }

    private ReturnCopy save(ReturnedFile file, Workbook book, String name, int lists) throws IOException {
        new MarkedBook(book).mark(file.placed().toList(), office.name(), lists > 0);
        ListSheet.add(book, file, office.explanationLength());
        ReturnCopy copy = write(book, name);
        try {
            SameCells.check(file.content(), copy.file(), lists);
            return copy;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy.file());
            throw e;
        }
    }

    private ReturnCopy alone(ReturnedFile file) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            ListSheet.add(book, file, office.explanationLength());
            return write(book, names.alone(file.path()));
        }
    }

    private ReturnCopy write(Workbook book, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IOException(name + " is not below the folder of return copies");
        }
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream out = Files.newOutputStream(target)) {
                book.write(out);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(target);
            throw e;
        }
        return new ReturnCopy(name, target);
    }
}
