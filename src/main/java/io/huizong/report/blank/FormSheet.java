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
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The blank table of one form: what it is, whose and of when, headings, rows to be filled in, and who signs. */
final class FormSheet {
    /** Rows that are ready; more may be inserted among them. */
    private static final int ROWS = 60;

    private static final int HEAD_ROWS = Frame.HEAD_ROWS;
    private static final int FEWEST_COLUMNS = Frame.FEWEST_COLUMNS;
    private static final int COMMENT_COLUMNS = 4;
    private static final int NARROWEST_TABLE = 60;

    private final Wording words;
    private final Form form;
    private final XSSFSheet sheet;
    private final BlankStyles styles;
    private final CodeLists lists;
    private final Frame frame;

    FormSheet(Wording words, Form form, XSSFSheet sheet, BlankStyles styles, CodeLists lists) {
        this.words = words;
        this.form = form;
        this.sheet = sheet;
        this.styles = styles;
        this.lists = lists;
        this.frame = new Frame(
                words,
                form,
                sheet,
                styles,
                Math.max(FEWEST_COLUMNS, form.fields().size()));
    }

    void write() {
        widths();
        frame.head();
        headings();
        rows();
        frame.signOff(HEAD_ROWS + ROWS);
        frame.setUpPage();
    }

    private void widths() {
        int natural = form.fields().stream().mapToInt(FormSheet::width).sum();
        int more = Math.max(0, NARROWEST_TABLE - natural) / frame.columns();
        for (int i = 0; i < frame.columns(); i++) {
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

    private void headings() {
        XSSFRow row = frame.headings();
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
            XSSFRow row = frame.row(r, Frame.ROW_POINTS);
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
}
