package io.huizong.report.blank;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.FieldType.DateType;
import io.huizong.form.FieldType.NumberType;
import io.huizong.form.FieldType.TextType;
import io.huizong.form.Form;
import java.util.List;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The blank table of one form: what it is, whose and of when, headings, rows to be filled in, and who signs. */
final class FormSheet {
    /** Rows that are ready; more may be inserted among them. */
    private static final int ROWS = 60;

    private static final int HEAD_ROWS = 4;
    private static final int FEWEST_COLUMNS = 3;
    private static final float ROW_POINTS = 21;
    private static final float TITLE_POINTS = 34;
    private static final float HEADING_POINTS = 32;
    private static final int COMMENT_COLUMNS = 4;
    private static final int NARROWEST_TABLE = 60;

    private final Wording words;
    private final Form form;
    private final XSSFSheet sheet;
    private final BlankStyles styles;
    private final CodeLists lists;

    FormSheet(Wording words, Form form, XSSFSheet sheet, BlankStyles styles, CodeLists lists) {
        this.words = words;
        this.form = form;
        this.sheet = sheet;
        this.styles = styles;
        this.lists = lists;
    }

    void write() {
        widths();
        head();
        headings();
        rows();
        signOff();
        Page.setUp(sheet, HEAD_ROWS, words.messages().text("workbook.footer"));
    }

    private int columns() {
        return Math.max(FEWEST_COLUMNS, form.fields().size());
    }

    private void widths() {
        int natural = form.fields().stream().mapToInt(FormSheet::width).sum();
        int more = Math.max(0, NARROWEST_TABLE - natural) / columns();
        for (int i = 0; i < columns(); i++) {
            int width = i < form.fields().size() ? width(form.fields().get(i)) : NARROWEST_TABLE / FEWEST_COLUMNS;
            sheet.setColumnWidth(i, (width + more) * 256);
        }
    }

    /** By what it may hold, in half-width characters; the heading takes two each and a mark. */
    private static int width(Field field) {
        int natural = 14;
        if (field.type() instanceof TextType text) {
            natural = text.max() <= 100 ? 18 : text.max() <= 300 ? 36 : 22;
        } else if (field.type() instanceof NumberType) {
            natural = 11;
        }
        return Math.max(natural, field.header().length() * 2 + 4);
    }

    private void head() {
        row(0, TITLE_POINTS);
        span(0, 0, columns() - 1, form.title(), styles.title());
        row(1, ROW_POINTS);
        int half = (columns() + 1) / 2;
        span(1, 0, half - 1, words.officeLabel(), styles.plain(HorizontalAlignment.LEFT));
        span(1, half, columns() - 1, words.number(form), styles.plain(HorizontalAlignment.RIGHT));
        row(2, ROW_POINTS);
        int third = Math.max(1, columns() / FEWEST_COLUMNS);
        span(2, 0, third - 1, words.unitLabel(), styles.plain(HorizontalAlignment.LEFT));
        span(2, third, 2 * third - 1, words.periodLabel(), styles.plain(HorizontalAlignment.CENTER));
        span(2, 2 * third, columns() - 1, words.measures(form), styles.plain(HorizontalAlignment.RIGHT));
    }

    private void headings() {
        XSSFRow row = row(HEAD_ROWS - 1, HEADING_POINTS);
        XSSFCellStyle required = styles.heading(true);
        XSSFCellStyle optional = styles.heading(false);
        for (int i = 0; i < form.fields().size(); i++) {
            Field field = form.fields().get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(words.heading(field));
            cell.setCellStyle(field.required() ? required : optional);
        }
        example(row.getCell(0));
    }

    /** An example stands in a comment, never in a row, where it might be reported. */
    private void example(XSSFCell heading) {
        XSSFClientAnchor place = new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                1,
                HEAD_ROWS,
                1 + COMMENT_COLUMNS,
                HEAD_ROWS + form.fields().size() + 2);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(place);
        comment.setString(sheet.getWorkbook()
                .getCreationHelper()
                .createRichTextString(FieldWords.exampleRow(words, form.fields())));
        comment.setAuthor(words.text("author"));
        heading.setCellComment(comment);
    }

    private void rows() {
        List<XSSFCellStyle> open =
                form.fields().stream().map(f -> style(f.type())).toList();
        for (int r = HEAD_ROWS; r < HEAD_ROWS + ROWS; r++) {
            XSSFRow row = row(r, ROW_POINTS);
            for (int i = 0; i < open.size(); i++) {
                row.createCell(i).setCellStyle(open.get(i));
            }
        }
        CellChecks checks = new CellChecks(words, sheet, lists);
        for (int i = 0; i < form.fields().size(); i++) {
            checks.add(form.fields().get(i), i, HEAD_ROWS, HEAD_ROWS + ROWS - 1);
        }
    }

    private XSSFCellStyle style(FieldType type) {
        if (type instanceof DateType) {
            return styles.open(HorizontalAlignment.CENTER, words.text("format.day"));
        }
        if (type instanceof NumberType number) {
            return styles.open(HorizontalAlignment.RIGHT, number.whole() ? "0" : "General");
        }
        return styles.open(type instanceof TextType ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER, "General");
    }

    private void signOff() {
        int row = HEAD_ROWS + ROWS;
        row(row, ROW_POINTS * 1.5f);
        span(row, 0, columns() - 1, words.text("sign-off"), styles.signed());
    }

    private XSSFRow row(int number, float points) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints(points);
        return row;
    }

    private void span(int row, int first, int last, String text, XSSFCellStyle style) {
        for (int i = first; i <= last; i++) {
            sheet.getRow(row).createCell(i).setCellStyle(style);
        }
        sheet.getRow(row).getCell(first).setCellValue(text);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }
}
