package io.huizong.report.csv;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures by unit, a line each. */
public final class FiguresCsv {
    private static final Messages WORDS = Messages.bundled();

    private final Consolidation consolidation;
    private final CsvLines out;

    private FiguresCsv(Consolidation consolidation, CsvLines out) {
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
        try (Writer text = Files.newBufferedWriter(file)) {
            CsvLines out = new CsvLines(text);
            new FiguresCsv(consolidation, out).write();
            out.finish();
        }
    }

    private void write() {
        out.add(List.of(WORDS.text("csv.columns").split(" ")));
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
    }

    private void line(Figure figure, String code, String name, String state, @Nullable BigDecimal value) {
        out.add(List.of(
                consolidation.period().toString(),
                CsvLines.text(figure.form().title()),
                CsvLines.text(figure.indicator().code()),
                CsvLines.text(figure.indicator().title()),
                CsvLines.text(figure.indicator().measure()),
                CsvLines.text(code),
                CsvLines.text(name),
                state,
                value == null ? "" : value.toPlainString()));
    }
}
