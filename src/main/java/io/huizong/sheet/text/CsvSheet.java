package io.huizong.sheet.text;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.CellRef;
import io.huizong.sheet.Guarded;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.Row;
import io.huizong.sheet.RowHandler;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one table of a csv file; every cell is text. */
record CsvSheet(Path path, TextEncoding encoding, CsvDialect dialect, ReadLimits limits) implements Sheet {
    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public List<CellRange> merges() {
        return List.of();
    }

    @Override
    public void rows(RowHandler handler) throws UnreadableFile {
        try (CsvRecords records = Guarded.content("csv", this::records)) {
            int number = 0;
            boolean more = true;
            while (more) {
                number++;
                List<String> fields = Guarded.next("csv", records::next);
                more = fields != null && hand(number, fields, handler);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvRecords records() throws IOException, UnreadableFile {
        CsvRecords records = new CsvRecords(encoding.reader(path), dialect.separator(), limits.recordLines());
        if (dialect.declared()) {
            records.next();
        }
        return records;
    }

    private static boolean hand(int number, List<String> fields, RowHandler handler) throws UnreadableFile {
        if (number > CellRef.LAST_ROW) {
            throw Refusal.tooLarge("rows", CellRef.LAST_ROW);
        }
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String text = unguarded(fields.get(i));
            if (!text.isEmpty() && !isEndOfFile(fields)) {
                cells.put(i + 1, new Cell.Text(text));
            }
        }
        return cells.isEmpty() || handler.row(new Row(number, false, fields.size(), cells));
    }

    /** {@code ="030"} is how spreadsheets are made to keep 030 as it is; {@code =""} is empty. */
    private static String unguarded(String field) {
        boolean guarded = field.startsWith("=\"") && field.endsWith("\"");
        return guarded ? field.substring(2, Math.max(2, field.length() - 1)) : field;
    }

    /** Ctrl-Z, with which old programs end a text. */
    private static boolean isEndOfFile(List<String> fields) {
        return fields.size() == 1 && fields.get(0).equals("\u001a");
    }
}
