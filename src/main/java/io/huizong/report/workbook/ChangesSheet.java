package io.huizong.report.workbook;

import io.huizong.figures.UnitFigure;
import io.huizong.form.Indicator;
import io.huizong.report.changes.ChangedFigure;
import io.huizong.report.changes.ChangedFigure.Aspect;
import io.huizong.report.changes.ChangedSentence;
import io.huizong.report.changes.Changes;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;

/** What is not as it was when the period was last published: figures with the reason, then sentences. */
final class ChangesSheet {
    private static final int[] WIDTHS = {6, 18, 26, 10, 12, 20, 12, 12, 34};
    private static final int HEAD_ROWS = 2;
    private static final List<String> COLUMNS =
            List.of("number", "form", "indicator", "measure", "aspect", "unit", "before", "after", "why");

    private final Book book;
    private final Changes changes;
    private final Grid grid;

    ChangesSheet(Book book, Changes changes, Sheet sheet) {
        this.book = book;
        this.changes = changes;
        this.grid = new Grid(sheet, book.styles(), WIDTHS);
    }

    void write() {
        grid.banner(book.wording().title("changes"), Tone.TITLE);
        grid.banner(book.wording().office(), Tone.SUBTITLE);
        ZonedDateTime since = changes.since();
        if (since == null) {
            grid.banner(book.text("changes.first"), Tone.BODY);
        } else {
            grid.banner(since(since, changes.isEmpty() ? "changes.none" : "changes.since"), Tone.BODY);
            figures(changes.figures());
            sentences(changes.sentences());
        }
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, 0).onePageWide();
    }

    private String since(ZonedDateTime since, String key) {
        String time = "%02d:%02d".formatted(since.getHour(), since.getMinute());
        return book.wording().text(key, Map.of("day", book.wording().day(since), "time", time));
    }

    private void figures(List<ChangedFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        grid.banner(book.text("section.figures"), Tone.GROUP);
        Line names = grid.line(Tone.HEAD);
        COLUMNS.forEach(c -> names.centre(book.text("column." + c)));
        int number = 1;
        for (ChangedFigure figure : figures) {
            figure(figure, number++);
        }
    }

    private void figure(ChangedFigure figure, int number) {
        Indicator indicator = figure.indicator();
        Line line = grid.line(Tone.BODY)
                .ordinal(number)
                .text(book.wording().form(figure.form()))
                .text(indicator.title())
                .centre(indicator.measure())
                .centre(book.text("column." + column(figure.aspect())))
                .text(
                        figure.unit() == null
                                ? book.text("units.county")
                                : book.wording().unit(figure.unit()));
        value(line, indicator, figure.from());
        value(line, indicator, figure.to());
        line.text(String.join("\n", figure.why()));
    }

    /** The column of the summary that it is. */
    private static String column(Aspect aspect) {
        return switch (aspect) {
            case VALUE -> "value";
            case YEAR_TO_DATE -> "to-date";
            case YEAR_TO_DATE_YEAR_AGO -> "to-date-year-ago";
            case PREVIOUS, YEAR_AGO, TARGET ->
                aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private void value(Line line, Indicator indicator, UnitFigure figure) {
        BigDecimal value = figure.value();
        if (value == null && !figure.state().hasReported()) {
            line.word(book.wording().state(figure.state()), Tone.of(figure.state()));
        } else {
            book.number(line, indicator, value);
        }
    }

    private void sentences(List<ChangedSentence> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        grid.banner(book.text("section.sentences"), Tone.GROUP);
        grid.line(Tone.HEAD)
                .centre(book.text("column.number"))
                .span(book.text("column.sentence-before"), 4)
                .span(book.text("column.sentence-after"), 4);
        int number = 1;
        for (ChangedSentence sentence : sentences) {
            grid.line(Tone.BODY)
                    .ordinal(number++)
                    .span(sentence.before().isEmpty() ? book.text("changes.new") : sentence.before(), 4)
                    .span(sentence.after().isEmpty() ? book.text("changes.gone") : sentence.after(), 4);
        }
    }
}
