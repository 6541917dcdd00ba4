package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import io.huizong.figures.UnitFigure;
import io.huizong.finding.CellAddress;
import io.huizong.form.Indicator;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Units by indicators, with what they add up to and what of that is counted once. */
final class UnitsSheet {
    private static final int WIDTH = 10;
    private static final int RANK_WIDTH = 6;
    private static final int CHART_ROWS = 30;

    private final Book book;
    private final FigureLinks links;
    private final XSSFSheet sheet;
    private final Collection<List<Figure>> forms;
    private final BlockTable table;
    private final Grid grid;

    UnitsSheet(Book book, FigureLinks links, XSSFSheet sheet) {
        this.book = book;
        this.links = links;
        this.sheet = sheet;
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
        new StateColours(sheet, book).over(first - 1, grid.rows() - 1, BlockTable.FIXED, grid.columns() - 1);
        totals("units.sum", (line, figure) -> sum(line, figure, first));
        totals("units.duplicates", (line, figure) -> book.number(line, figure.indicator(), figure.duplicates()));
        totals("units.county", this::county);
        table.note(book.text("note.units"));
        table.print();
        new ChartPages(book, sheet, grid, BlockTable.FIXED - 1)
                .write(table.pageColumns().stream()
                        .map(page -> charts(page, first))
                        .toList());
    }

    /** Each form's ranking on the page where its columns begin, below its own headings. */
    private ChartPages.Page charts(BlockTable.Columns page, int first) {
        List<Chart> charts = new ArrayList<>();
        int column = BlockTable.FIXED;
        for (List<Figure> figures : forms) {
            if (page.contain(column)) {
                charts.add(Ranking.of(figures.get(0), book, CellAddress.letters(column + 1), first));
            }
            column += figures.size() + 1;
        }
        List<Chart> drawn = Chart.worthDrawing(charts);
        return new ChartPages.Page(page, Math.max(1, drawn.size()), CHART_ROWS, drawn);
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
        } else if (own.carried() != null) {
            book.carried(line, figure.indicator(), own.carried());
        } else if (own.state().hasReported()) {
            book.number(line, figure.indicator(), own.value());
            line.link(links.unit(figure, unit.code()));
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
        return own == null
                ? null
                : own.carried() == null ? own.value() : own.carried().value();
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
