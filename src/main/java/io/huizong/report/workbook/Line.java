package io.huizong.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.jspecify.annotations.Nullable;

/** A row that is written from left to right and grows as high as its longest text needs. */
final class Line {
    private static final int DIGITS_OF_A_DOUBLE = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int INDENT = 1;
    private static final float PADDING = 6;
    private static final float HIGHEST = 409;

    private final Grid grid;
    private final Row row;
    private final Tone tone;
    private int column;

    Line(Grid grid, Row row, Tone tone) {
        this.grid = grid;
        this.row = row;
        this.tone = tone;
        row.setHeightInPoints(lineHeight(tone) + PADDING);
    }

    /** Text at the left; null leaves the cell empty. */
    Line text(@Nullable String text) {
        return write(text, tone, HorizontalAlignment.LEFT);
    }

    Line centre(@Nullable String text) {
        return write(text, tone, HorizontalAlignment.CENTER);
    }

    /** A word in a tone of its own, such as a state. */
    Line word(@Nullable String text, Tone own) {
        return write(text, own, HorizontalAlignment.CENTER);
    }

    /** A number, or its text where a spreadsheet program would lose its last digits. */
    Line number(BigDecimal number, String format) {
        if (number.precision() - number.scale() > DIGITS_OF_A_DOUBLE) {
            return write(number.toPlainString(), tone, HorizontalAlignment.RIGHT);
        }
        next(grid.styles().number(tone, format)).setCellValue(number.doubleValue());
        return this;
    }

    /** A running number, which is read but not calculated with. */
    Line ordinal(int number) {
        next(grid.styles().text(tone, HorizontalAlignment.CENTER)).setCellValue(number);
        return this;
    }

    Line number(long number) {
        return number(BigDecimal.valueOf(number), Styles.GENERAL);
    }

    /** A live formula together with the value that it has now, for readers that do not calculate. */
    Line formula(String formula, BigDecimal stored, String format) {
        Cell cell = next(grid.styles().number(tone, format));
        cell.setCellFormula(formula);
        cell.setCellValue(stored.doubleValue());
        return this;
    }

    /** A real date, or its text where the calendar of spreadsheets does not reach. */
    Line day(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return centre(day.toString());
        }
        next(grid.styles().day(tone)).setCellValue(day);
        return this;
    }

    Line time(LocalDateTime time) {
        next(grid.styles().time(tone)).setCellValue(time);
        return this;
    }

    /** One text over several columns, as the tone wants it: headings in the middle, the rest at the left. */
    Line span(String text, int columns) {
        HorizontalAlignment align =
                tone == Tone.TITLE || tone == Tone.HEAD ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
        int first = column;
        fit(text, grid.width(first, columns) - indent(tone, align), tone);
        put(text, grid.styles().text(tone, align));
        while (column < first + columns) {
            next(grid.styles().text(tone, align));
        }
        grid.merge(row.getRowNum(), row.getRowNum(), first, first + columns - 1);
        return this;
    }

    /** Leads from the cell last written to a place in this workbook or another; null for nowhere. */
    Line link(@Nullable Link target) {
        if (target != null && grid.takesLink()) {
            row.getCell(column - 1).setHyperlink(hyperlink(target));
        }
        return this;
    }

    private Hyperlink hyperlink(Link target) {
        CreationHelper helper = row.getSheet().getWorkbook().getCreationHelper();
        if (target.file() == null) {
            Hyperlink link = helper.createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(target.place());
            return link;
        }
        Hyperlink link = helper.createHyperlink(HyperlinkType.FILE);
        link.setAddress(Link.encoded(target.file()));
        if (target.place() != null && link instanceof XSSFHyperlink more) {
            more.setLocation(target.place());
        }
        return link;
    }

    /** The column that is written next. */
    int column() {
        return column;
    }

    private Line write(@Nullable String text, Tone own, HorizontalAlignment align) {
        String shown = text == null ? "" : text;
        boolean quoted = CellText.looksLikeFormula(shown);
        fit(shown, grid.width(column, 1) - indent(own, align), own);
        put(shown, quoted ? grid.styles().quoted(own, align) : grid.styles().text(own, align));
        return this;
    }

    private static int indent(Tone tone, HorizontalAlignment align) {
        return Styles.indented(tone, align) ? INDENT : 0;
    }

    private void put(String text, CellStyle style) {
        Cell cell = next(style);
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.fitting(text));
        }
    }

    private Cell next(CellStyle style) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(style);
        return cell;
    }

    private void fit(String text, int width, Tone own) {
        int room = width * Tone.BODY.points() / own.points();
        float wanted = Math.min(HIGHEST, CellText.lines(text, room) * lineHeight(own) + PADDING);
        if (wanted > row.getHeightInPoints()) {
            row.setHeightInPoints(wanted);
        }
    }

    private static float lineHeight(Tone tone) {
        return tone.points() * 1.35f;
    }
}
