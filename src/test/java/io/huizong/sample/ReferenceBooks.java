package io.huizong.sample;

import io.huizong.sample.Grid.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The office's own tables: 单位名册 and 年度目标. */
final class ReferenceBooks {
    private static final List<Object> REGISTER =
            List.of("单位代码", "单位名称", "别名", "类别", "应报表", "免报表", "启用日期", "停用日期", "联系人");
    private static final List<List<Object>> TARGETS = List.of(
            List.of("年度", "指标", "单位", "目标值"),
            List.of(2026, "理论学习场次", "", 150),
            List.of(2026, "刊播稿件", "", 180),
            List.of(2026, "中央级媒体刊播", "", 12),
            List.of(2026, "警示教育场次", "", 100),
            List.of(2026, "接受警示教育人次", "", 6000),
            List.of(2026, "理论学习场次", "城关镇", 20),
            List.of(2026, "刊播稿件", "县教育局", 20));

    private ReferenceBooks() {}

    static void write(Path folder) throws IOException {
        List<List<Object>> units = new java.util.ArrayList<>();
        units.add(REGISTER);
        SampleUnit.ALL.forEach(unit -> units.add(line(unit)));
        write(folder.resolve("单位名册.xlsx"), units, 10, 14, 30, 12, 14, 14, 13, 13, 22);
        write(folder.resolve("年度目标.xlsx"), TARGETS, 10, 22, 16, 12);
    }

    private static List<Object> line(SampleUnit unit) {
        Object from = unit.from().isEmpty() ? "" : LocalDate.parse(unit.from());
        return List.of(
                unit.code(), unit.name(), unit.aliases(), unit.category(), "", unit.exempt(), from, "", unit.contact());
    }

    private static void write(Path file, List<List<Object>> rows, int... widths) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            String name = file.getFileName().toString();
            Sheet sheet = book.createSheet(name.substring(0, name.indexOf('.')));
            CellLooks looks = new CellLooks(book);
            for (int c = 0; c < widths.length; c++) {
                sheet.setColumnWidth(c, widths[c] * 256);
            }
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                row.setHeightInPoints(looks.height(r == 0 ? Role.HEAD : Role.TEXT));
                fill(row, rows.get(r), looks);
            }
            sheet.createFreezePane(0, 1);
            BookWriter.setForPrint(sheet);
            Files.write(file, BookWriter.saved(book));
        }
    }

    private static void fill(Row row, List<Object> values, CellLooks looks) {
        for (int c = 0; c < values.size(); c++) {
            Object value = values.get(c);
            Cell cell = row.createCell(c);
            cell.setCellStyle(
                    looks.style(row.getRowNum() == 0 ? Role.HEAD : value instanceof LocalDate ? Role.DATE : Role.TEXT));
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else if (!value.equals("")) {
                cell.setCellValue((String) value);
            }
        }
    }
}
