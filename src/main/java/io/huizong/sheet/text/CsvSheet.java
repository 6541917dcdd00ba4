package io.huizong.sheet.text;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
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
        try (CSVReader reader = Guarded.content("csv", this::reader)) {
            int number = 0;
            boolean more = true;
            while (more) {
                int record = ++number;
                String[] fields = Guarded.next("csv", () -> fields(reader, record));
                more = fields != null && hand(record, fields, handler);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CSVReader reader() throws IOException {
        RFC4180Parser parser =
                new RFC4180ParserBuilder().withSeparator(dialect.separator()).build();
        return new CSVReaderBuilder(new BoundedLines(encoding.reader(path)))
                .withCSVParser(parser)
                .withSkipLines(dialect.declared() ? 1 : 0)
                .withMultilineLimit(limits.recordLines())
                .build();
    }

    private static String @Nullable [] fields(CSVReader reader, int record) throws IOException, UnreadableFile {
        try {
            return reader.readNextSilently();
        } catch (CsvMultilineLimitBrokenException e) {
            throw Refusal.damagedRow("csv-quote", record);
        }
    }

    private static boolean hand(int number, String[] fields, RowHandler handler) throws UnreadableFile {
        if (fields.length > CellRef.LAST_COLUMN) {
            throw Refusal.damagedRow("csv-fields", number);
        }
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < fields.length; i++) {
            String text = unguarded(fields[i]);
            if (!text.isEmpty() && !isEndOfFile(fields)) {
                cells.put(i + 1, new Cell.Text(text));
            }
        }
        return cells.isEmpty() || handler.row(new Row(number, false, fields.length, cells));
    }

    /** {@code ="030"} is how spreadsheets are made to keep 030 as it is; of {@code =""} the parser leaves one quote. */
    private static String unguarded(String field) {
        boolean guarded = field.startsWith("=\"") && field.endsWith("\"");
        return guarded ? field.substring(2, Math.max(2, field.length() - 1)) : field;
    }

    /** Ctrl-Z, with which old programs end a text. */
    private static boolean isEndOfFile(String[] fields) {
        return fields.length == 1 && fields[0].equals("\u001a");
    }
}
