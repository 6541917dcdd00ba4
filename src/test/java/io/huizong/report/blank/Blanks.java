package io.huizong.report.blank;

import io.huizong.check.CheckOnly;
import io.huizong.check.CheckedFile;
import io.huizong.check.FileCheck;
import io.huizong.figures.Basis;
import io.huizong.figures.Office;
import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FileIntake;
import io.huizong.intake.Reference;
import io.huizong.period.Period;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.UnreadableFile;
import io.huizong.unit.MediaRegister;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.UnitRegister;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Blank workbooks of June 2024, ways to fill them in, and what the program makes of them. */
final class Blanks {
    static final Period JUNE = Period.month(2024, 6);
    static final Office OFFICE =
            new Office("示例县", "示例县委宣传部", ZoneId.of("Asia/Shanghai"), List.of("study", "articles", "warning"), 4);

    /** The first row below the headings, counted from 0. */
    static final int FIRST = 4;

    private Blanks() {}

    static FormCatalog catalog(String... more) {
        List<FormSource> sources = new ArrayList<>(
                Stream.of("study", "articles", "warning").map(Blanks::source).toList());
        for (String yaml : more) {
            sources.add(new FormSource("试" + sources.size() + ".yaml", yaml));
        }
        return FormCatalog.load(sources);
    }

    private static FormSource source(String code) {
        try (InputStream in = Blanks.class.getResourceAsStream("/forms/" + code + ".yaml")) {
            return new FormSource(code + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportingUnit unit(String code, String name, List<String> owes, List<String> exempt) {
        return new ReportingUnit(code, name, List.of(), "乡镇街道", owes, exempt, null, null, null);
    }

    static Basis basis(FormCatalog catalog, ReportingUnit... units) {
        return new Basis(catalog, UnitRegister.of(List.of(units)), List.of());
    }

    static CheckedFile check(Path file, Basis basis) {
        Reference reference = new Reference(basis.catalog(), basis.register(), "示例县", LocalDate.of(2024, 7, 2));
        ArrivedFile arrived = new ArrivedFile(String.valueOf(file.getFileName()), "", file, Instant.EPOCH);
        CheckOnly into = new CheckOnly(reference);
        try {
            new FileIntake(reference, ReadLimits.standard()).read(arrived, new FileCheck(into, MediaRegister.EMPTY));
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
        return into.result(arrived);
    }

    /** The findings as {@code code sheet}. */
    static List<String> findings(Path file, Basis basis) {
        return check(file, basis).findings().stream()
                .map(f -> f.code().code() + " " + f.where().sheet())
                .toList();
    }

    static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** Fills in so many rows of a form, no two alike. */
    static void fill(XSSFSheet sheet, Form form, int rows) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < form.fields().size(); c++) {
                fill(sheet.getRow(FIRST + r).getCell(c), form.fields().get(c), r);
            }
        }
    }

    private static void fill(Cell cell, Field field, int number) {
        FieldType type = field.type();
        if (type instanceof FieldType.DateType) {
            cell.setCellValue(JUNE.firstDay().plusDays(number % 30));
        } else if (type instanceof FieldType.NumberType) {
            cell.setCellValue(number + 1);
        } else if (type instanceof FieldType.CodeType codes) {
            cell.setCellValue(codes.codes().get(number % codes.codes().size()).name());
        } else if (type instanceof FieldType.FlagType) {
            cell.setCellValue(number % 2 == 0 ? "是" : "否");
        } else {
            cell.setCellValue("第" + number + "项" + field.header());
        }
    }
}
