package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import io.huizong.figures.UnitFigure;
import io.huizong.finding.CellAddress;
import io.huizong.form.Indicator;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Units by indicators, with what they add up to and what of that is counted once. */
final class UnitsSheet {
    private static final int WIDTH = 10;
    private static final int RANK_WIDTH = 6;

    private final Book book;
    private final DetailLinks links;
    private final Collection<List<Figure>> forms;
    private final BlockTable table;
    private final Grid grid;

    UnitsSheet(Book book, DetailLinks links, Sheet sheet) {
        this.book = book;
        this.links = links;
        this.forms = book.figuresByForm().values();
        this.table = new BlockTable(sheet, book, forms.stream().map(this::block).toList());
        this.grid = table.grid();
    }

    private BlockTable.Block block(List<Figure> figures) {
        Stream<BlockTable.Column> indicators =
                figures.stream().map(f -> new BlockTable.Column(header(f.indicator()), WIDTH));
        BlockTable.Column rank = new BlockTable.Column(book.text("column.rank"), RANK_WIDTH);
        String line = book.coverage(figures.get(0).form().code())
                .map(book.wording()::coverage)
                .orElse("");
        return new BlockTable.Block(
                figures.get(0).form().title(),
                line,
                Stream.concat(indicators, Stream.of(rank)).toList());
    }

    private String header(Indicator indicator) {
        return book.wording()
                .text("heading.indicator", Map.of("title", indicator.title(), "measure", indicator.measure()));
    }

    void write() {
        table.head(book.wording().title("units"));
        int first = grid.rows() + 1;
        int number = 1;
        for (ReportingUnit unit : book.consolidation().units()) {
            unit(unit, number++, first);
        }
        totals("units.sum", (line, figure) -> sum(line, figure, first));
        totals("units.duplicates", (line, figure) -> book.number(line, figure.indicator(), figure.duplicates()));
        totals("units.county", this::county);
        table.note(book.text("note.units"));
        table.print();
    }

    private void unit(ReportingUnit unit, int number, int first) {
        Line line = grid.line(Tone.BODY).ordinal(number).text(unit.name());
        for (List<Figure> figures : forms) {
            int start = line.column() + 1;
            figures.forEach(f -> figure(line, f, unit));
            rank(line, figures.get(0), unit, start, first);
        }
    }

    private void figure(Line line, Figure figure, ReportingUnit unit) {
        UnitFigure own = figure.byUnit().get(unit.code());
        if (own == null) {
            line.word(book.wording().none(), Tone.MUTED);
        } else if (own.state().hasReported()) {
            book.number(line, figure.indicator(), own.value());
            line.link(links.unit(figure.form().code(), unit.code()));
        } else {
            line.word(book.wording().state(own.state()), Tone.of(own.state()));
        }
    }

    private void rank(Line line, Figure figure, ReportingUnit unit, int column, int first) {
        BigDecimal value = value(figure, unit.code());
        if (value == null) {
            line.word(book.wording().none(), Tone.MUTED);
            return;
        }
        String letters = CellAddress.letters(column);
        long better = figure.byUnit().keySet().stream()
                .map(code -> value(figure, code))
                .filter(Objects::nonNull)
                .filter(other -> other.compareTo(value) > 0)
                .count();
        String formula = "RANK(%1$s%2$d,%1$s$%3$d:%1$s$%4$d)".formatted(letters, grid.rows(), first, last(first));
        line.formula(formula, BigDecimal.valueOf(better + 1), Styles.GENERAL);
    }

    private static @Nullable BigDecimal value(Figure figure, String unit) {
        UnitFigure own = figure.byUnit().get(unit);
        return own == null ? null : own.value();
    }

    private int last(int first) {
        return first + book.consolidation().units().size() - 1;
    }

    private void totals(String key, BiConsumer<Line, Figure> cell) {
        Line line = grid.line(Tone.TOTAL).span(book.text(key), BlockTable.FIXED);
        for (List<Figure> figures : forms) {
            figures.forEach(f -> cell.accept(line, f));
            line.text("");
        }
    }

    private void sum(Line line, Figure figure, int first) {
        BigDecimal sum = figure.sumOfUnits();
        if (sum == null || last(first) < first) {
            book.number(line, figure.indicator(), sum);
            return;
        }
        String letters = CellAddress.letters(line.column() + 1);
        String formula = "SUM(%s%d:%s%d)".formatted(letters, first, letters, last(first));
        line.formula(formula, sum, NumberFormats.of(figure.indicator(), sum));
    }

    private void county(Line line, Figure figure) {
        BigDecimal value = figure.value();
        if (value == null || figure.sumOfUnits() == null || figure.duplicates() == null) {
            book.number(line, figure.indicator(), value);
            return;
        }
        String letters = CellAddress.letters(line.column() + 1);
        int row = grid.rows();
        String formula = "%s%d-%s%d".formatted(letters, row - 2, letters, row - 1);
        line.formula(formula, value, NumberFormats.of(figure.indicator(), value));
    }
}
