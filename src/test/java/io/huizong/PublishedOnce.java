package io.huizong;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A county of which two units have reported June 2024, 10 and 20 the first and 30 the second, published once. */
final class PublishedOnce implements AutoCloseable {
    static final YearMonth JUNE = YearMonth.of(2024, 6);

    private final DropFolder drop;
    private final Desk desk;
    private final String second;

    /** With these units, each as {@code code name}; the first two are the ones that have reported. */
    PublishedOnce(Path folder, String... units) {
        second = units[1].substring(units[1].indexOf(' ') + 1);
        drop = new DropFolder(folder.resolve("input"))
                .register(units)
                .study("一.xlsx", units[0].substring(units[0].indexOf(' ') + 1), JUNE, 10, 20)
                .study("二.xlsx", second, JUNE, 30);
        desk = new Desk(folder);
        desk.night();
    }

    /** The second unit corrects what it reported, and the night's run is made. */
    void corrected(int attendees) {
        drop.study("二.xlsx", second, JUNE, attendees);
        desk.night();
    }

    Desk desk() {
        return desk;
    }

    DropFolder drop() {
        return drop;
    }

    /** The texts of a sheet, a line a row, the cells parted by bars. */
    static List<String> lines(Path file, String sheet) throws IOException {
        List<String> lines = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : book.getSheet(sheet)) {
                StringJoiner line = new StringJoiner("|");
                row.forEach(cell -> line.add(shown.formatCellValue(cell)));
                lines.add(line.toString());
            }
        }
        return lines;
    }

    @Override
    public void close() {
        desk.close();
    }
}
