package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import io.huizong.figures.Goal;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** How the year's targets stand, the county's and the units'; then what the year after is to reach. */
final class GoalsSheet {
    private static final int[] WIDTHS = {6, 28, 18, 10, 12, 12, 10, 12, 10, 14};
    private static final int HEAD_ROWS = 3;
    private static final List<String> COLUMNS = List.of(
            "number",
            "indicator",
            "unit",
            "measure",
            "target",
            "to-date",
            "completion",
            "remaining",
            "months-left",
            "pace");
    private static final List<String> NEXT =
            List.of("number", "indicator", "unit", "measure", "next-target", "to-date", "more", "more-rate");

    private final Book book;
    private final Grid grid;

    GoalsSheet(Book book, Sheet sheet) {
        this.book = book;
        this.grid = new Grid(sheet, book.styles(), WIDTHS);
    }

    void write() {
        grid.banner(book.wording().title("goals"), Tone.TITLE);
        grid.banner(book.wording().office(), Tone.SUBTITLE);
        List<Goal> all = book.consolidation().goals().all();
        head(COLUMNS, 0);
        for (int i = 0; i < all.size(); i++) {
            goal(all.get(i), i + 1);
        }
        if (all.isEmpty()) {
            grid.banner(book.text("goals.none"), Tone.BODY);
        }
        next(book.consolidation().goals().next());
        grid.banner(book.text("note.goals"), Tone.NOTE);
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, 2).onePageWide();
    }

    private void head(List<String> columns, int spare) {
        Line names = grid.line(Tone.HEAD);
        columns.forEach(c -> names.centre(book.text("column." + c)));
        empty(names, spare);
    }

    private void goal(Goal goal, int number) {
        Line line = named(goal, number);
        indicator(line, goal, goal.target());
        indicator(line, goal, goal.done());
        book.number(line, goal.completion(), NumberFormats.PERCENT);
        indicator(line, goal, goal.remaining());
        line.number(goal.monthsLeft());
        BigDecimal pace = figure(goal).indicator().isAdditive() ? goal.pace() : null;
        book.number(line, pace, pace == null || pace.stripTrailingZeros().scale() <= 0 ? Styles.GENERAL : "0.0");
    }

    private void next(List<Goal> goals) {
        if (goals.isEmpty()) {
            return;
        }
        grid.banner(book.text("section.next-goals"), Tone.GROUP);
        int spare = COLUMNS.size() - NEXT.size();
        head(NEXT, spare);
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            Line line = named(goal, i + 1);
            indicator(line, goal, goal.target());
            indicator(line, goal, goal.done());
            boolean whole = book.isWholeYear();
            indicator(line, goal, whole ? goal.more() : null);
            book.number(line, whole ? goal.moreRate() : null, NumberFormats.PERCENT);
            empty(line, spare);
        }
    }

    private Line named(Goal goal, int number) {
        Figure figure = figure(goal);
        return grid.line(Tone.BODY)
                .ordinal(number)
                .text(figure.indicator().title())
                .text(
                        goal.unit() == null
                                ? book.text("units.county")
                                : book.wording().unit(goal.unit()))
                .centre(figure.indicator().measure());
    }

    private void indicator(Line line, Goal goal, @Nullable BigDecimal number) {
        book.number(line, figure(goal).indicator(), number);
    }

    private Figure figure(Goal goal) {
        return book.consolidation().figure(goal.indicator()).orElseThrow();
    }

    private static void empty(Line line, int cells) {
        for (int i = 0; i < cells; i++) {
            line.text("");
        }
    }
}
