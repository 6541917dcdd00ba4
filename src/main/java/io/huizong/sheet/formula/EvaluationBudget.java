package io.huizong.sheet.formula;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many cells the formulas of one file may look at in all: counted, not timed, so that it is the same each time. */
final class EvaluationBudget {
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final Pattern WHOLE_LINES =
            Pattern.compile("\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}");

    private final long cells;
    private long left;

    /** For a workbook of so many cells. */
    EvaluationBudget(long cells, long left) {
        this.cells = cells;
        this.left = left;
    }

    /** Takes off what a formula looks at; false if that is more than is left. */
    boolean covers(String formula) {
        String text = formula.toUpperCase(Locale.ROOT);
        long cost = 1;
        Matcher areas = AREA.matcher(text);
        while (areas.find()) {
            cost += Math.min(cells, size(areas));
        }
        Matcher lines = WHOLE_LINES.matcher(areas.replaceAll(""));
        while (lines.find()) {
            cost += cells;
        }
        left -= cost;
        return left >= 0;
    }

    private static long size(Matcher area) {
        long rows = Math.abs(Long.parseLong(area.group(2)) - Long.parseLong(area.group(4))) + 1;
        long columns = Math.abs(column(area.group(1)) - column(area.group(3))) + 1;
        return rows * columns;
    }

    private static long column(String letters) {
        return letters.chars().asLongStream().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }
}
