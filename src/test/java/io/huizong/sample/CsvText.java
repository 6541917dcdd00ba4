package io.huizong.sample;

import java.time.LocalDate;
import java.util.SortedMap;

/** A report as a spreadsheet program saves it as text: each row as wide as the table, merged cells blank. */
final class CsvText {
    private CsvText() {}

    static String of(Report report) {
        Grid grid = ReportGrid.of(report);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= grid.lastRow(); row++) {
            SortedMap<Integer, Grid.Item> cells = grid.rows().get(row);
            for (int column = 0; column <= grid.lastColumn(); column++) {
                Grid.Item item = cells == null ? null : cells.get(column);
                text.append(column == 0 ? "" : ",").append(item == null ? "" : field(item.value()));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String field(Object value) {
        if (value instanceof LocalDate day) {
            return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
        }
        String text = value instanceof Grid.Formula formula ? String.valueOf(formula.result()) : String.valueOf(value);
        boolean quoted = text.contains(",") || text.contains("\"") || text.contains("\n");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
