package io.huizong.sheet.text;

import io.huizong.sheet.CellRef;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.UnreadableFile;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text with separated fields, taken apart as Excel does: a quote quotes at the beginning of a field only,
 * and what follows a closed one up to the separator belongs to the field. A library's parser was tried: of a last field
 * with a single quote in it ({@code 3.5"}) it makes one record together with the lines below.
 */
final class CsvRecords implements Closeable {
    private static final int LONGEST = 4_000_000;
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final int mostLines;
    private final StringBuilder field = new StringBuilder();
    private int pushedBack = END;
    private int record;
    private int lines;
    private int length;

    /**
     * Reads from a text's beginning.
     *
     * @param mostLines how many lines a record may have
     */
    CsvRecords(Reader in, char separator, int mostLines) {
        this.in = new BufferedReader(in, 1 << 15);
        this.separator = separator;
        this.mostLines = mostLines;
    }

    /**
     * The next record's fields, one empty field for an empty line; null at the end.
     *
     * @throws UnreadableFile if a quote is not closed, or the record is longer or has more fields than any can
     */
    @Nullable
    List<String> next() throws IOException, UnreadableFile {
        int c = character();
        if (c == END) {
            return null;
        }
        record++;
        lines = 1;
        length = 0;
        List<String> fields = new ArrayList<>();
        while (true) {
            int end = field(c);
            fields.add(field.toString());
            if (end != separator) {
                return fields;
            }
            if (fields.size() == CellRef.LAST_COLUMN) {
                throw Refusal.damagedRow("csv-fields", record);
            }
            c = character();
        }
    }

    /** Collects one field from its first character on; says what ends it: the separator, a line end or the text's end. */
    private int field(int first) throws IOException, UnreadableFile {
        field.setLength(0);
        int c = first == '"' ? afterQuoted() : first;
        while (c != separator && c != '\n' && c != END) {
            append(c);
            c = character();
        }
        return c;
    }

    /** Collects what stands in quotes; the first character behind them. */
    private int afterQuoted() throws IOException, UnreadableFile {
        int c = character();
        while (true) {
            if (c == END) {
                throw Refusal.damagedRow("csv-quote", record);
            }
            if (c == '"') {
                c = character();
                if (c != '"') {
                    return c;
                }
            } else if (c == '\n' && ++lines > mostLines) {
                throw Refusal.damagedRow("csv-quote", record);
            }
            append(c);
            c = character();
        }
    }

    private void append(int c) throws UnreadableFile {
        if (++length > LONGEST) {
            throw Refusal.damaged("csv");
        }
        field.append((char) c);
    }

    /** The next character, each kind of line end as {@code \n}. */
    private int character() throws IOException {
        int c = pushedBack == END ? in.read() : pushedBack;
        pushedBack = END;
        if (c == '\r') {
            int next = in.read();
            pushedBack = next == '\n' ? END : next;
            return '\n';
        }
        return c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
