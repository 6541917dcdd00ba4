package io.huizong.report.blank;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.FieldType.NumberType;
import io.huizong.form.Form;
import io.huizong.form.Item;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The blank table of a form that lists items: a line each, their names and measures printed, their numbers to be filled in. */
final class ItemsSheet {
    private static final List<String> COLUMNS = List.of(Item.NAME, Item.MEASURE, Item.VALUE, Item.CUMULATIVE, "remark");
    private static final int[] WIDTHS = {8, 44, 14, 18, 18, 32};
    private static final int NAME = 1;
    private static final int MEASURE = 2;
    private static final int VALUE = 3;
    private static final int CUMULATIVE = 4;
    private static final int REMARK = 5;
    private static final float LINE_POINTS = 18;

    private final Wording words;
    private final Form form;
    private final XSSFSheet sheet;
    private final BlankStyles styles;
    private final Frame frame;
    private final CellChecks checks;

    ItemsSheet(Wording words, Form form, XSSFSheet sheet, BlankStyles styles, CodeLists lists) {
        this.words = words;
        this.form = form;
        this.sheet = sheet;
        this.styles = styles;
        this.frame = new Frame(words, form, sheet, styles, WIDTHS.length);
        this.checks = new CellChecks(words, sheet, lists);
    }

    void write() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        frame.head();
        headings();
        lines();
        int below = Frame.HEAD_ROWS + form.items().size();
        String note = words.items(form);
        frame.row(below, LINE_POINTS * 2);
        frame.span(below, 0, WIDTHS.length - 1, note, styles.plain(HorizontalAlignment.LEFT));
        frame.signOff(below + 1);
        frame.setUpPage();
    }

    private void headings() {
        XSSFRow row = frame.headings();
        heading(row, 0, words.text("items.serial"), false);
        for (int i = 0; i < COLUMNS.size(); i++) {
            heading(row, i + 1, field(COLUMNS.get(i)).header(), i + 1 == VALUE);
        }
    }

    private void heading(XSSFRow row, int column, String text, boolean filled) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.heading(filled));
    }

    private Field field(String name) {
        return form.fields().get(form.indexOf(name));
    }

    private void lines() {
        XSSFCellStyle centred = styles.bordered(HorizontalAlignment.CENTER);
        XSSFCellStyle named = styles.bordered(HorizontalAlignment.LEFT);
        XSSFCellStyle whole = styles.open(HorizontalAlignment.RIGHT, "0");
        XSSFCellStyle decimal = styles.open(HorizontalAlignment.RIGHT, "General");
        XSSFCellStyle remark = styles.open(HorizontalAlignment.LEFT, "General");
        for (int i = 0; i < form.items().size(); i++) {
            Item item = form.items().get(i);
            XSSFRow row = frame.row(Frame.HEAD_ROWS + i, Frame.ROW_POINTS);
            row.createCell(0).setCellValue(i + 1);
            row.getCell(0).setCellStyle(centred);
            text(row, NAME, item.name(), named);
            text(row, MEASURE, String.valueOf(item.value().measure()), centred);
            XSSFCellStyle number = isWhole(item) ? whole : decimal;
            text(row, VALUE, null, number);
            text(row, CUMULATIVE, item.stock() ? words.text("items.none") : null, item.stock() ? centred : number);
            text(row, REMARK, null, remark);
            checks(item, row.getRowNum());
        }
    }

    private static boolean isWhole(Item item) {
        return item.value().type() instanceof NumberType number && number.whole();
    }

    private static void text(XSSFRow row, int column, @Nullable String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text != null) {
            cell.setCellValue(text);
        }
    }

    /** The first line's number may be the word that makes the table a nil report. */
    private void checks(Item item, int row) {
        Field value = named(item, item.name(), item.value().type());
        String nil = row == Frame.HEAD_ROWS ? words.text("items.nil") : null;
        checks.add(value, words.item(item), new CellAddress(row, VALUE), nil);
        if (!item.stock()) {
            NumberType any = new NumberType(isWhole(item), BigDecimal.ZERO, null);
            Field sum = named(item, item.name() + field(Item.CUMULATIVE).header(), any);
            checks.add(sum, new FieldWords(words, sum).what(), new CellAddress(row, CUMULATIVE), null);
        }
    }

    private static Field named(Item item, String header, FieldType type) {
        return new Field(
                item.code(), header, List.of(), type, false, null, item.value().measure());
    }
}
