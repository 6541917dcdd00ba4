package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import io.huizong.finding.CellAddress;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The months of the year so far beside each other; indicators are the rows, since there are more of them. */
final class MonthsSheet {
    private static final int LABELS = 2;
    private static final int HEAD_ROWS = 3;

    private final Book book;
    private final List<Period> months;
    private final Grid grid;

    MonthsSheet(Book book, Sheet sheet) {
        this.book = book;
        this.months = List.copyOf(book.consolidation().byMonth().keySet());
        this.grid = new Grid(sheet, book.styles(), widths(months.size()));
    }

    private static int[] widths(int months) {
        int month = Math.max(9, Math.min(16, 72 / Math.max(1, months)));
        return IntStream.concat(
                        IntStream.of(30, 11), IntStream.generate(() -> month).limit(months + 1L))
                .toArray();
    }

    void write() {
        grid.banner(book.wording().title("months"), Tone.TITLE);
        grid.banner(book.wording().office(), Tone.SUBTITLE);
        Line names = grid.line(Tone.HEAD).centre(book.text("column.indicator")).centre(book.text("column.measure"));
        months.forEach(m -> names.centre(book.wording().text("column.month", Map.of("month", m.ordinal()))));
        names.centre(book.text("column.to-date"));
        book.figuresByForm().values().forEach(this::form);
        grid.banner(book.text("note.months"), Tone.NOTE);
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, LABELS).onePageWide();
    }

    private void form(List<Figure> figures) {
        grid.banner(figures.get(0).form().title(), Tone.GROUP);
        figures.forEach(this::figure);
    }

    private void figure(Figure figure) {
        Line line = grid.line(Tone.BODY)
                .text(figure.indicator().title())
                .centre(figure.indicator().measure());
        months.forEach(m -> book.number(line, figure.indicator(), value(figure, m)));
        List<BigDecimal> values = values(figure).toList();
        if (!figure.indicator().isAdditive() || values.isEmpty()) {
            book.number(line, figure.indicator(), figure.yearToDate());
            return;
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String first = CellAddress.letters(LABELS + 1);
        String last = CellAddress.letters(LABELS + months.size());
        line.formula(
                "SUM(%s%d:%s%d)".formatted(first, grid.rows(), last, grid.rows()),
                sum,
                NumberFormats.of(figure.indicator(), sum));
    }

    private Stream<BigDecimal> values(Figure figure) {
        return months.stream().flatMap(m -> Stream.ofNullable(value(figure, m)));
    }

    private @Nullable BigDecimal value(Figure figure, Period month) {
        Map<String, @Nullable BigDecimal> values =
                book.consolidation().byMonth().get(month);
        return values == null ? null : values.get(figure.indicator().code());
    }
}
