package io.huizong.report.returns;

import io.huizong.check.CheckOnly;
import io.huizong.check.CheckedFile;
import io.huizong.check.Collected;
import io.huizong.check.FileCheck;
import io.huizong.figures.Office;
import io.huizong.finding.Finding;
import io.huizong.form.FormCatalog;
import io.huizong.form.Forms;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FileIntake;
import io.huizong.intake.Reference;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.UnreadableFile;
import io.huizong.unit.MediaRegister;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A unit that sends files and gets them back. */
final class Unit {
    static final String LIST = "填报问题清单";
    private static final Office OFFICE = new Office("示例县", "示例县综合办公室", ZoneId.of("Asia/Shanghai"), List.of("study"), 4);

    private final Reference reference;
    private final Path input;
    private final Path copies;

    /** A unit that drops files into one folder and finds copies in another. */
    Unit(Path folder) {
        this(folder, Forms.bundled());
    }

    /** The same where other forms are asked for. */
    Unit(Path folder, FormCatalog catalog) {
        this.reference = new Reference(catalog, Collected.units("U1 城关镇"), "示例县", LocalDate.of(2024, 7, 3));
        this.input = folder.resolve("input");
        this.copies = folder.resolve("copies");
    }

    Path input() {
        return input;
    }

    /** What the checks make of a file of the input folder. */
    CheckedFile check(Path file) {
        ArrivedFile arrived = new ArrivedFile(
                input.relativize(file).toString().replace('\\', '/'), "0".repeat(64), file, Instant.EPOCH);
        FileIntake intake = new FileIntake(reference, ReadLimits.standard());
        try {
            CheckOnly into = new CheckOnly(reference);
            intake.read(arrived, new FileCheck(into, MediaRegister.EMPTY));
            return into.result(arrived);
        } catch (UnreadableFile e) {
            CheckOnly into = new CheckOnly(reference);
            into.rejected(intake.unreadable(arrived, e.finding()));
            return into.result(arrived);
        }
    }

    /** The copy of a file of the input folder; null if there is none. */
    Path copy(Path file) {
        return copy(check(file), file);
    }

    Path copy(CheckedFile checked, Path content) {
        ReturnedFile returned =
                new ReturnedFile(checked.path(), content, List.of("城关镇"), List.of("2024年6月"), checked.findings());
        return new CopyWriter(OFFICE, copies, new CopyNames(List.of()))
                .write(returned)
                .map(ReturnCopy::file)
                .orElse(null);
    }

    /** Drops a copy back under its name, perhaps after work on it. */
    Path drop(Path copy, Consumer<Workbook> work) {
        Path back = input.resolve("back").resolve(copy.getFileName());
        change(copy, back, work);
        return back;
    }

    static void change(Path from, Path to, Consumer<Workbook> work) {
        try (Workbook book = open(from)) {
            work.accept(book);
            Files.createDirectories(to.getParent());
            try (OutputStream out = Files.newOutputStream(to)) {
                book.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By stream, so that the file may be written while it is open. */
    static Workbook open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a query, counted from 1 in the order of the list. */
    static void answer(Workbook book, int number, String answer) {
        Row row = book.getSheet(LIST).getRow(3 + number);
        row.getCell(6).setCellValue(answer);
    }

    /** Findings that are more than notes, as places and words. */
    static List<String> said(CheckedFile file) {
        return file.findings().stream()
                .filter(Finding::isUnits)
                .map(f -> f.where().cell() + " " + f.severity().code() + " " + f.message(Messages.bundled()))
                .toList();
    }

    /** What a sheet shows, row by row, between strokes. */
    static List<String> shown(Sheet sheet) {
        return java.util.stream.StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> {
                    StringBuilder line = new StringBuilder();
                    row.forEach(cell -> line.append(line.isEmpty() ? "" : "|").append(cell));
                    return line.toString();
                })
                .toList();
    }
}
