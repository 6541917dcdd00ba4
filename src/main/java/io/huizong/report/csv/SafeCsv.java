package io.huizong.report.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that spreadsheet programs open by a double click: UTF-8 with its mark, commas, lines that end as Windows ends
 * them. Text that such a program would take for a formula has an apostrophe in front.
 */
public final class SafeCsv implements AutoCloseable {
    private static final char MARK = '\uFEFF';
    private static final String FORMULAS = "=+-@\t\r";

    private final ICSVWriter out;

    /**
     * Begins the table.
     *
     * @param text of UTF-8; closed with this
     * @throws IOException if it cannot be written
     */
    public SafeCsv(Writer text) throws IOException {
        text.write(MARK);
        this.out = new CSVWriter(
                text,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END);
    }

    /** A line of texts. */
    public void line(List<String> texts) {
        out.writeNext(texts.stream().map(SafeCsv::safe).toArray(String[]::new), false);
    }

    /** A line of texts and, last, a number as the program wrote it, which stays what it is though it begins with a sign. */
    void line(List<String> texts, String number) {
        Stream<String> all = Stream.concat(texts.stream().map(SafeCsv::safe), Stream.of(number));
        out.writeNext(all.toArray(String[]::new), false);
    }

    /** The text, with an apostrophe in front where it would be taken for a formula. */
    static String safe(String text) {
        return text.isEmpty() ? "" : FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** @throws IOException if anything could not be written */
    @Override
    public void close() throws IOException {
        boolean failed = out.checkError();
        out.close();
        if (failed) {
            throw out.getException();
        }
    }
}
