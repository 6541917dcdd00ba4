package io.huizong.report.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as Excel and WPS open it by a double click: UTF-8 with its mark, commas, lines that end as Windows ends them.
 */
public final class CsvLines {
    private static final char MARK = '\uFEFF';
    private static final String FORMULAS = "=+-@\t\r";

    private final ICSVWriter out;

    /**
     * Onto a writer, which is left open.
     *
     * @throws IOException if it cannot be written to
     */
    public CsvLines(Writer text) throws IOException {
        text.write(MARK);
        out = new CSVWriter(
                text,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END);
    }

    /** Adds a line of fields as they are; what people wrote goes through {@link #text} first. */
    public void add(List<String> fields) {
        out.writeNext(fields.toArray(String[]::new), false);
    }

    /**
     * Hands on what is still held.
     *
     * @throws IOException if a line could not be written
     */
    public void finish() throws IOException {
        out.flush();
        if (out.checkError()) {
            throw out.getException();
        }
    }

    /** A text that no spreadsheet program takes for a formula: one that it would has an apostrophe in front. */
    public static String text(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
