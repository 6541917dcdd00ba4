package io.huizong.report.returns;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.intake.AnswerSheet;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The last sheet of a return copy: what was found, with links to the cells, and a column in which the unit explains what
 * is right as it stands. A hidden column knows each finding again, {@link AnswerSheet} reads it.
 */
final class ListSheet {
    private static final Messages WORDS = Messages.bundled();
    private static final List<String> COLUMNS =
            List.of("number", "severity", "sheet", "cell", "value", "message", "answer");
    private static final int[] WIDTHS = {6, 10, 14, 9, 18, 46, 28};
    private static final int ANSWER = COLUMNS.size() - 1;
    private static final int ID = COLUMNS.size();
    private static final int HEAD_ROW = 3;
    private static final int LONGEST_VALUE = 120;
    private static final int LONGEST = 32_000;
    /** In percent: all columns stand on one page. */
    private static final short XLS_SCALE = 70;

    private static final float LINE = 15;

    private final Workbook book;
    private final ReturnedFile file;
    private final int answerLength;
    private final Sheet sheet;
    private final ListStyles styles;

    private ListSheet(Workbook book, ReturnedFile file, int answerLength) {
        this.book = book;
        this.file = file;
        this.answerLength = answerLength;
        this.sheet = book.createSheet(freeName(book));
        this.styles = new ListStyles(book);
    }

    /** Adds the sheet; {@code answerLength} is what an answer must have at least. */
    static void add(Workbook book, ReturnedFile file, int answerLength) {
        new ListSheet(book, file, answerLength).write();
    }

    private static String freeName(Workbook book) {
        String name = WORDS.text("returns.sheet");
        String free = name;
        for (int i = 2; book.getSheet(free) != null; i++) {
            free = name + i;
        }
        return free;
    }

    private void write() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.setColumnHidden(ID, true);
        line(0, styles.title(), WORDS.text("returns.title"), 2);
        line(1, styles.plain(), about(), 1);
        line(2, styles.plain(), WORDS.text(use(), Map.of("least", answerLength)), 1);
        head();
        int row = HEAD_ROW + 1;
        for (Finding finding : file.findings()) {
            finding(sheet.createRow(row), row - HEAD_ROW, finding);
            row++;
        }
        askForAnswers();
        print(row);
        protect();
    }

    private String about() {
        return WORDS.text(
                "returns.about", Map.of("units", file.units(), "periods", file.periods(), "file", file.name()));
    }

    /** What is to be done depends on what was found. */
    private String use() {
        boolean asked = !file.queries().isEmpty();
        if (book.getNumberOfSheets() == 1) {
            return asked ? "returns.use.alone-asked" : "returns.use.alone";
        }
        if (!asked) {
            return "returns.use.errors";
        }
        return file.findings().get(0).isError() ? "returns.use.both" : "returns.use.queries";
    }

    private void line(int number, CellStyle style, String text, int least) {
        Row row = sheet.createRow(number);
        text(row, 0, style, text);
        int room = 0;
        for (int width : WIDTHS) {
            room += width;
        }
        row.setHeightInPoints(LINE * Math.max(least, SafeText.lines(text, room - 4)) + 3);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, ANSWER));
    }

    private void head() {
        Row row = sheet.createRow(HEAD_ROW);
        row.setHeightInPoints(LINE + 9);
        for (int column = 0; column < COLUMNS.size(); column++) {
            text(row, column, styles.head(), WORDS.text("returns.column." + COLUMNS.get(column)));
        }
        text(row, ID, styles.head(), AnswerSheet.ID_HEADER);
    }

    private void finding(Row row, int number, Finding finding) {
        Cell first = row.createCell(0);
        first.setCellStyle(styles.centred());
        first.setCellValue(number);
        text(
                row,
                1,
                styles.severity(finding.isError()),
                WORDS.text("severity." + finding.severity().code()));
        text(row, 2, styles.body(), finding.where().sheet());
        place(row, finding);
        String value = finding.value() == null ? "" : SafeText.shortened(finding.value(), LONGEST_VALUE);
        String message = SafeText.shortened(finding.message(WORDS), LONGEST);
        text(row, 4, styles.body(), value);
        text(row, 5, styles.body(), message);
        text(row, ANSWER, styles.answer(finding.isOpenQuery()), null);
        String fingerprint = finding.fingerprint();
        text(row, ID, styles.centred(), fingerprint == null ? null : AnswerSheet.id(fingerprint, value, message));
        row.setHeightInPoints(LINE * height(finding, message) + 6);
    }

    /** A row that stretches by itself does so on the screen only; on paper it is cut. */
    private static int height(Finding finding, String message) {
        int lines = SafeText.lines(message, WIDTHS[5] - 2);
        if (finding.value() != null) {
            lines = Math.max(lines, SafeText.lines(SafeText.shortened(finding.value(), LONGEST_VALUE), WIDTHS[4] - 2));
        }
        if (finding.where().sheet() != null) {
            lines = Math.max(lines, SafeText.lines(finding.where().sheet(), WIDTHS[2] - 2));
        }
        return Math.min(27, Math.max(finding.isOpenQuery() ? 2 : 1, lines));
    }

    private void place(Row row, Finding finding) {
        CellAddress address = finding.where().cell();
        String named = finding.where().sheet();
        Sheet target = named == null ? book.getSheetAt(0) : book.getSheet(named);
        boolean linked = address != null && target != null && target != sheet;
        Cell cell =
                text(row, 3, linked ? styles.link() : styles.centred(), address == null ? null : address.toString());
        if (linked) {
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + target.getSheetName().replace("'", "''") + "'!" + address);
            cell.setHyperlink(link);
        }
    }

    private Cell text(Row row, int column, CellStyle style, @org.jspecify.annotations.Nullable String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(sheet instanceof XSSFSheet ? SafeText.of(text) : text);
        }
        return cell;
    }

    private void askForAnswers() {
        int queries = file.queries().size();
        if (queries == 0) {
            return;
        }
        int last = HEAD_ROW + file.findings().size();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation asked = helper.createValidation(
                helper.createTextLengthConstraint(OperatorType.GREATER_OR_EQUAL, String.valueOf(answerLength), null),
                new CellRangeAddressList(HEAD_ROW + 1, last, ANSWER, ANSWER));
        asked.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        asked.createPromptBox(WORDS.text("returns.column.answer"), prompt());
        asked.createErrorBox(WORDS.text("returns.column.answer"), prompt());
        asked.setShowPromptBox(true);
        asked.setShowErrorBox(true);
        sheet.addValidationData(asked);
    }

    private String prompt() {
        return WORDS.text("returns.prompt", Map.of("least", answerLength));
    }

    private void print(int rows) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        if (sheet instanceof XSSFSheet) {
            sheet.setFitToPage(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
        } else {
            // LibreOffice does not fit what POI writes into an .xls
            setup.setScale(XLS_SCALE);
        }
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter(WORDS.text("workbook.footer"));
        sheet.createFreezePane(0, HEAD_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        book.setPrintArea(book.getSheetIndex(sheet), 0, ANSWER, 0, rows - 1);
    }

    /** Against slips of the hand only: there is no password, and rows and columns may be made larger. */
    private void protect() {
        if (sheet instanceof XSSFSheet ooxml) {
            ooxml.enableLocking();
            ooxml.lockFormatColumns(false);
            ooxml.lockFormatRows(false);
        } else {
            ((HSSFSheet) sheet).protectSheet("");
        }
    }
}
