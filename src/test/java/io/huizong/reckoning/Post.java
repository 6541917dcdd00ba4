package io.huizong.reckoning;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Item;
import io.huizong.period.Period;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes reports as the spreadsheets that units send. */
final class Post {
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private final Path folder;

    Post(Path folder) {
        this.folder = folder;
    }

    /** A workbook of several reports, a sheet each. */
    void workbook(String name, Member unit, Map<Form, Report> reports, Period end) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            reports.forEach((form, report) -> fill(
                    book.createSheet(form.sheet()),
                    table(form, unit, end.within(form.due().orElseThrow()), report)));
            Path file = place(name + ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            age(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, List<List<Object>> table) {
        for (int r = 0; r < table.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < table.get(r).size(); c++) {
                Cell cell = row.createCell(c);
                if (table.get(r).get(c) instanceof BigDecimal number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(table.get(r).get(c).toString());
                }
            }
        }
    }

    /** One report as text. */
    void text(String name, Member unit, Form form, Report report, Period end) {
        Period part = end.within(form.due().orElseThrow());
        lines(name + ".csv", table(form, unit, part, report));
    }

    void register(List<Member> members) {
        List<List<Object>> table = new ArrayList<>();
        table.add(List.of("单位代码", "单位名称", "应报表", "免报表", "启用日期", "停用日期"));
        for (Member unit : members) {
            table.add(List.of(
                    unit.code(),
                    unit.name(),
                    String.join("、", unit.owes()),
                    String.join("、", unit.exempt()),
                    unit.from() == null ? "" : unit.from(),
                    unit.to() == null ? "" : unit.to()));
        }
        lines("单位名册.csv", table);
    }

    private void lines(String name, List<List<Object>> table) {
        try {
            Path file = place(name);
            Files.write(
                    file,
                    table.stream()
                            .map(row -> row.stream().map(Object::toString).collect(Collectors.joining(",")))
                            .toList());
            age(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Object>> table(Form form, Member unit, Period part, Report report) {
        List<Field> columns = form.fields().stream()
                .filter(field -> !form.isItems() || !field.name().equals(Item.CUMULATIVE))
                .toList();
        List<List<Object>> table = new ArrayList<>();
        table.add(List.of(form.title()));
        table.add(List.of("填报单位：" + unit.name(), "报告期：" + title(part)));
        table.add(columns.stream().<Object>map(Field::header).toList());
        if (report.kind() == Report.Kind.NIL) {
            table.add(List.of("无"));
        }
        report.lines()
                .forEach(line -> table.add(columns.stream()
                        .map(column -> line.values().getOrDefault(column.name(), ""))
                        .toList()));
        return table;
    }

    private static String title(Period part) {
        String year = part.year() + "年";
        return switch (part.type()) {
            case MONTH -> year + part.ordinal() + "月";
            case QUARTER -> year + "第" + QUARTERS.get(part.ordinal() - 1) + "季度";
            case HALF_YEAR -> year + (part.ordinal() == 1 ? "上半年" : "下半年");
            case YEAR -> year;
        };
    }

    private Path place(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** As if it had lain there for an hour. */
    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
}
