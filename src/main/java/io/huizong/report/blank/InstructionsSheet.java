package io.huizong.report.blank;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Item;
import io.huizong.intake.OwnSheet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How to fill in the tables: what holds for all of them, then every field. */
final class InstructionsSheet {
    private static final int[] WIDTHS = {26, 20, 11, 64, 12};
    private static final int COLUMNS = WIDTHS.length;
    private static final float LINE_POINTS = 18;
    private static final float PADDING = 5;

    private final Wording words;
    private final List<Form> forms;
    private final XSSFSheet sheet;
    private final BlankStyles styles;
    private int rows;

    InstructionsSheet(Wording words, List<Form> forms, XSSFSheet sheet, BlankStyles styles) {
        this.words = words;
        this.forms = forms;
        this.sheet = sheet;
        this.styles = styles;
    }

    void write() {
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sentence(words.title(), styles.title(), 2);
        sheet.getRow(0).createCell(COLUMNS).setCellValue(OwnSheet.INSTRUCTIONS);
        sheet.setColumnHidden(COLUMNS, true);
        XSSFCellStyle plain = styles.plain(HorizontalAlignment.LEFT);
        int number = 1;
        for (String rule : words.rules(forms)) {
            rule(number++ + ". " + rule, plain);
        }
        for (Form form : forms) {
            rule(number++ + ". " + words.due(form), plain);
        }
        fields();
        Page.setUp(sheet, 1, words.messages().text("workbook.footer"));
    }

    /** A sentence in as many lines as it takes. */
    private void rule(String text, XSSFCellStyle style) {
        int width = IntStream.of(WIDTHS).sum();
        sentence(text, style, (text.length() * 2 + width - 1) / width);
    }

    private void sentence(String text, XSSFCellStyle style, int lines) {
        XSSFRow row = row(lines);
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, COLUMNS - 1));
    }

    private void fields() {
        XSSFCellStyle heading = styles.heading(false);
        line(
                1,
                heading,
                words.text("heading.form"),
                words.text("heading.field"),
                words.text("heading.required"),
                words.text("heading.what"),
                words.text("heading.measure"));
        XSSFCellStyle body = styles.bordered(HorizontalAlignment.LEFT);
        for (Form form : forms) {
            if (form.isItems()) {
                form.items().forEach(item -> item(form, item, body));
            } else {
                form.fields().forEach(field -> field(form, field, body));
            }
        }
    }

    private void item(Form form, Item item, XSSFCellStyle style) {
        String what = words.item(item);
        line(
                lines(what),
                style,
                form.sheet(),
                item.name(),
                words.text("items.each"),
                what,
                String.valueOf(item.value().measure()));
    }

    private void field(Form form, Field field, XSSFCellStyle style) {
        FieldWords about = new FieldWords(words, field);
        String what = about.what();
        line(
                lines(what),
                style,
                form.sheet(),
                field.header(),
                words.text(field.required() ? "required" : "optional"),
                what,
                about.measure());
    }

    private static int lines(String what) {
        return (what.length() * 2 + WIDTHS[3] - 1) / WIDTHS[3];
    }

    private void line(int lines, XSSFCellStyle style, String... texts) {
        XSSFRow row = row(lines);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
            row.getCell(i).setCellStyle(style);
        }
    }

    private XSSFRow row(int lines) {
        XSSFRow row = sheet.createRow(rows++);
        row.setHeightInPoints(lines * LINE_POINTS + PADDING);
        return row;
    }
}
