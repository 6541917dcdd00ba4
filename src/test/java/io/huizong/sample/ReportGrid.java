package io.huizong.sample;

import io.huizong.sample.Grid.Role;
import io.huizong.sample.Layout.Column;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Lays a report out as its office would: title, labels, header, rows, totals, signatures. */
final class ReportGrid {
    private static final String GAP = "        ";

    private final Report report;
    private final Layout layout;
    private final List<Column> columns;
    private final Grid grid = new Grid();
    private int row;
    private int firstDataRow;

    private ReportGrid(Report report) {
        this.report = report;
        this.layout = report.layout();
        this.columns = layout.columns();
    }

    static Grid of(Report report) {
        ReportGrid it = new ReportGrid(report);
        it.title();
        it.labels();
        it.header();
        it.lines();
        it.total();
        it.foot();
        return it.grid;
    }

    private int lastColumn() {
        return columns.size() - 1;
    }

    private void title() {
        grid.put(row, 0, report.title(), Role.TITLE);
        grid.merge(row, 0, row, lastColumn());
        row++;
    }

    private void labels() {
        int middle = columns.size() / 2;
        String unit = report.unitWritten();
        switch (layout.labels()) {
            case ONE_CELL -> {
                grid.put(
                        row,
                        0,
                        "填报单位（盖章）：" + unit + GAP + "报告期：" + report.monthWritten() + GAP + filledIn(),
                        Role.LABEL);
                grid.merge(row, 0, row, lastColumn());
            }
            case TWO_CELLS -> {
                grid.put(row, 0, "填报单位：" + unit, Role.LABEL);
                grid.merge(row, 0, row, middle - 1);
                grid.put(row, middle, "填报月份：" + report.month, Role.LABEL);
                grid.merge(row, middle, row, lastColumn());
            }
            case NEIGHBOURS -> {
                grid.put(row, 0, "报送单位", Role.LABEL);
                grid.put(row, 1, unit, Role.LABEL);
                grid.put(row, middle, "统计时间", Role.LABEL);
                grid.put(row, middle + 1, report.monthWritten(), Role.LABEL);
            }
            case NONE -> row--;
        }
        row++;
    }

    private String filledIn() {
        LocalDate day = report.month.plusMonths(1).atDay(3);
        return "填报日期：" + day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private void header() {
        boolean deep = layout.isDeep();
        String before = "";
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            if (deep && column.group().isEmpty()) {
                grid.put(row, c, column.heading(), Role.HEAD);
                grid.merge(row, c, row + 1, c);
            } else if (deep) {
                if (!column.group().equals(before)) {
                    grid.put(row, c, column.group(), Role.HEAD);
                    grid.merge(row, c, row, c + 1);
                }
                grid.put(row + 1, c, column.heading(), Role.HEAD);
            } else {
                grid.put(row, c, column.heading(), Role.HEAD);
            }
            before = column.group();
        }
        row += deep ? 2 : 1;
        firstDataRow = row;
    }

    private void lines() {
        if (report.isNil()) {
            int column = layout.has("serial") ? 1 : 0;
            grid.put(row++, column, report.nilWord(), Role.TEXT);
            return;
        }
        for (int i = 0; i < report.lines.size(); i++) {
            line(i);
            row++;
        }
        if (layout.mergesDates()) {
            mergeDates();
        }
    }

    private void line(int index) {
        Line line = report.lines.get(index);
        for (int c = 0; c < columns.size(); c++) {
            String field = columns.get(c).field();
            int column = c;
            Object shown = field.equals("serial") ? Integer.valueOf(index + 1) : line.shown(field);
            boolean textDate = field.equals("date") && layout.dates() == Layout.Dates.MIXED;
            put(column, textDate && shown instanceof LocalDate day ? date(day, index, column) : shown);
            line.marks().stream()
                    .filter(m -> m.field().equals(field))
                    .forEach(m -> grid.mark(row, column, m.code(), m.severity()));
        }
    }

    private void put(int column, Object value) {
        boolean text = columns.get(column).field().matches("date|serial|attendees|materials|batches|count|kind|level");
        Role plain = text ? Role.NUMBER : Role.TEXT;
        grid.put(row, column, value, value instanceof LocalDate ? Role.DATE : plain);
    }

    /** Dates as they are typed where the cell is not formatted for them. */
    private Object date(LocalDate day, int index, int column) {
        String dotted = day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
        String monthDay = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        switch (index % 4) {
            case 1 -> {
                grid.mark(row, column, "value.interpreted", "note");
                return monthDay;
            }
            case 2 -> {
                return dotted;
            }
            case 3 -> {
                grid.mark(row, column, "value.interpreted", "note");
                String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
                return day.getYear() + "年" + monthDay + "（" + weekday + "）";
            }
            default -> {
                return day;
            }
        }
    }

    private void mergeDates() {
        int column = columns.stream().map(Column::field).toList().indexOf("date");
        int first = 0;
        for (int i = 1; i <= report.lines.size(); i++) {
            boolean same = i < report.lines.size()
                    && report.lines.get(i).date().equals(report.lines.get(first).date());
            if (same) {
                grid.put(firstDataRow + i, column, "", Role.DATE);
            } else {
                if (i - first > 1) {
                    grid.merge(firstDataRow + first, column, firstDataRow + i - 1, column);
                }
                first = i;
            }
        }
    }

    private void total() {
        if (layout.total().isEmpty() || report.isNil()) {
            return;
        }
        List<String> numbers = report.form.numbers.stream().filter(layout::has).toList();
        for (int c = 0; c < columns.size(); c++) {
            grid.put(row, c, numbers.contains(columns.get(c).field()) ? sum(c) : "", Role.NUMBER);
        }
        grid.put(row, 0, layout.total(), Role.HEAD);
        row++;
    }

    /** A formula where all cells are numbers, else the sum as someone typed it. */
    private Object sum(int column) {
        String field = columns.get(column).field();
        int sum = report.lines.stream().mapToInt(l -> l.number(field)).sum();
        boolean last = field.equals(report.form.numbers.get(report.form.numbers.size() - 1));
        if (last && report.wrongBy() != 0) {
            grid.mark(row, column, "total.mismatch", "query");
            return sum + report.wrongBy();
        }
        if (report.lines.stream().anyMatch(l -> l.isWrittenOut(field))) {
            return sum;
        }
        String range = Grid.address(firstDataRow, column) + ":" + Grid.address(row - 1, column);
        return new Grid.Formula("SUM(" + range + ")", sum);
    }

    private void foot() {
        String signed = "填表人：" + report.unit.person() + GAP + "审核人：陈某" + GAP + "联系电话：" + report.unit.telephone();
        grid.put(row, 0, signed, Role.FOOT);
        grid.merge(row, 0, row, lastColumn());
        if (report.form == FormKind.STUDY) {
            row++;
            grid.put(row, 0, "注：本表数据截至月末，次月5个工作日内报送。", Role.FOOT);
            grid.merge(row, 0, row, lastColumn());
        }
    }
}
