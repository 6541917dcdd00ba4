package io.huizong.report.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.UnitFigure;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The figures by unit, a line each: UTF-8 with its mark, commas, lines that end as Windows ends them. Text that a
 * spreadsheet program would take for a formula has an apostrophe in front.
 */
public final class FiguresCsv {
    private static final Messages WORDS = Messages.bundled();
    private static final char MARK = '\uFEFF';
    private static final String FORMULAS = "=+-@\t\r";

    private final Consolidation consolidation;
    private final ICSVWriter out;

    private FiguresCsv(Consolidation consolidation, ICSVWriter out) {
        this.consolidation = consolidation;
        this.out = out;
    }

    /**
     * Writes the file, in the place of one that may be there: for each indicator the county, then the units in the
     * register's order.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Consolidation consolidation, Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file);
                ICSVWriter out = new CSVWriter(
                        text,
                        ICSVWriter.DEFAULT_SEPARATOR,
                        ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                        ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                        ICSVWriter.RFC4180_LINE_END)) {
            text.write(MARK);
            new FiguresCsv(consolidation, out).write();
        }
    }

    private void write() throws IOException {
        out.writeNext(WORDS.text("csv.columns").split(" "), false);
        for (Figure figure : consolidation.figures()) {
            line(figure, "", WORDS.text("csv.county"), "", figure.value());
            for (ReportingUnit unit : consolidation.units()) {
                UnitFigure own = figure.byUnit().get(unit.code());
                if (own != null) {
                    String state = WORDS.text("workbook.state." + own.state().code());
                    line(figure, unit.code(), unit.name(), state, own.value());
                }
            }
        }
        if (out.checkError()) {
            throw out.getException();
        }
    }

    private void line(Figure figure, String code, String name, String state, @Nullable BigDecimal value) {
        String[] fields = {
            consolidation.period().toString(),
            safe(figure.form().title()),
            safe(figure.indicator().code()),
            safe(figure.indicator().title()),
            safe(figure.indicator().measure()),
            safe(code),
            safe(name),
            state,
            value == null ? "" : value.toPlainString()
        };
        out.writeNext(fields, false);
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
