package io.huizong.sample;

import io.huizong.sample.Grid.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sheet of a form beside the core ones, with nothing wrong in it.
 *
 * @param period as {@code 2026-10}, {@code 2026-Q3}, {@code 2026-H1} or {@code 2025}
 * @param headings of the columns after the serial numbers
 * @param figures what it comes to, by indicator
 * @param apart those of the figures that units do not add up
 */
record OtherReport(
        SampleUnit unit,
        String form,
        String title,
        String sheet,
        String period,
        List<String> headings,
        List<List<String>> rows,
        Map<String, Integer> figures,
        List<String> apart) {
    private static final Map<String, String> PARTS =
            Map.of("Q1", "第一季度", "Q2", "第二季度", "Q3", "第三季度", "Q4", "第四季度", "H1", "上半年", "H2", "下半年");
    private static final int SERIAL_WIDTH = 6;
    private static final int NARROW = 12;
    private static final int WIDE = 26;
    private static final int LONG_TEXT = 6;

    /** As people write it: 2026年10月. */
    String periodWritten() {
        String year = period.substring(0, 4) + "年";
        if (period.length() == 4) {
            return year;
        }
        String part = period.substring(5);
        return year + PARTS.getOrDefault(part, part.replaceFirst("^0", "") + "月");
    }

    /** The figures that go into the county's sums. */
    Map<String, Integer> added() {
        Map<String, Integer> added = new LinkedHashMap<>(figures);
        added.keySet().removeAll(apart);
        return added;
    }

    /** How many rows count: a line without a number is none. */
    int accepted() {
        return (int) rows.stream().filter(row -> !row.get(2).isEmpty()).count();
    }

    BookWriter.SheetOf sheetOf() {
        return new BookWriter.SheetOf(sheet, widths(), grid());
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(SERIAL_WIDTH));
        for (int c = 0; c < headings.size(); c++) {
            int column = c;
            int longest = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            boolean day = rows.stream().anyMatch(row -> value(row.get(column)) instanceof LocalDate);
            widths.add(longest > LONG_TEXT && !day ? WIDE : NARROW);
        }
        return widths;
    }

    private Grid grid() {
        Grid grid = new Grid();
        int last = headings.size();
        across(grid, 0, last, title, Role.TITLE);
        across(grid, 1, last, "填报单位：" + unit.name() + "        报告期：" + periodWritten(), Role.LABEL);
        grid.put(2, 0, "序号", Role.HEAD);
        for (int c = 0; c < headings.size(); c++) {
            grid.put(2, c + 1, headings.get(c), Role.HEAD);
        }
        int row = 3;
        for (List<String> cells : rows) {
            grid.put(row, 0, row - 2, Role.NUMBER);
            for (int c = 0; c < cells.size(); c++) {
                Object value = value(cells.get(c));
                grid.put(row, c + 1, value, role(value));
            }
            row++;
        }
        across(grid, row, last, "填表人：" + unit.person() + "        联系电话：" + unit.telephone(), Role.FOOT);
        return grid;
    }

    private static void across(Grid grid, int row, int last, String text, Role role) {
        grid.put(row, 0, text, role);
        grid.merge(row, 0, row, last);
    }

    private static Object value(String cell) {
        if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(cell);
        }
        return cell.matches("\\d{1,8}") ? Integer.valueOf(cell) : cell;
    }

    private static Role role(Object value) {
        return value instanceof LocalDate ? Role.DATE : value instanceof Integer ? Role.NUMBER : Role.TEXT;
    }
}
