package io.huizong;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The folder that units drop their workbooks into. What is put there has been there for an hour. */
public final class DropFolder {
    private final Path folder;

    public DropFolder(Path folder) {
        this.folder = folder;
    }

    /** The register of units, each as {@code code name}, and perhaps the day from which it exists. */
    public DropFolder register(String... units) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("单位名册");
            row(sheet, 0, "单位代码", "单位名称", "启用日期");
            for (int i = 0; i < units.length; i++) {
                row(sheet, i + 1, (Object[]) units[i].split(" ", -1));
            }
            return put("单位名册.xlsx", book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of study sessions, one for each number of attendees, as written; a text that is none is an error. */
    public DropFolder study(String path, String unit, YearMonth month, Object... attendees) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            sessions(study(book, "理论学习", unit, month), unit, month, attendees);
            return put(path, book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One workbook with a report of study sessions for each month, all with the same attendees. */
    DropFolder studies(String path, String unit, List<YearMonth> months, Object... attendees) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (YearMonth month : months) {
                sessions(study(book, "理论学习" + month.getMonthValue() + "月", unit, month), unit, month, attendees);
            }
            return put(path, book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sessions(Sheet sheet, String unit, YearMonth month, Object... attendees) {
        for (int i = 0; i < attendees.length; i++) {
            String day = month.atDay(i + 1).toString();
            row(sheet, i + 3, day, unit + "专题" + month + "之" + i, "集体学习", attendees[i]);
        }
    }

    /** A report that says that there was nothing. */
    public DropFolder nil(String path, String unit, YearMonth month) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            row(study(book, "理论学习", unit, month), 3, "无");
            return put(path, book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet study(XSSFWorkbook book, String name, String unit, YearMonth month) {
        Sheet sheet = book.createSheet(name);
        row(sheet, 0, "理论学习情况统计表");
        String period = "报告期：" + month.getYear() + "年" + month.getMonthValue() + "月";
        row(sheet, 1, "填报单位：" + unit, period);
        row(sheet, 2, "学习日期", "学习主题", "学习形式", "参加人次");
        return sheet;
    }

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number n) {
                row.createCell(i).setCellValue(n.doubleValue());
            } else {
                row.createCell(i).setCellValue(String.valueOf(values[i]));
            }
        }
    }

    private DropFolder put(String path, XSSFWorkbook book) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return aged(path);
    }

    public DropFolder copy(String from, String to) {
        try {
            Files.copy(folder.resolve(from), folder.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return aged(to);
    }

    public DropFolder remove(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** As if it had been saved this moment. */
    public DropFolder touch(String path) {
        try {
            Files.setLastModifiedTime(folder.resolve(path), FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public DropFolder text(String path, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(path), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return aged(path);
    }

    private DropFolder aged(String path) {
        try {
            Instant time = Instant.now().minus(Duration.ofHours(1));
            Files.setLastModifiedTime(folder.resolve(path), FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
