package io.huizong.report.workbook;

import io.huizong.figures.Consolidation;
import io.huizong.finding.Finding;
import io.huizong.words.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The consolidated workbook of a period. */
public final class CountyWorkbook {
    private static final int WINDOW = 100;

    private final Messages messages;
    private final Function<Finding, String> inWords;
    private final int rowsOfASheet;

    /** @param rowsOfASheet how many rows a detail sheet may have, headings included */
    CountyWorkbook(Messages messages, Function<Finding, String> inWords, int rowsOfASheet) {
        this.messages = messages;
        this.inWords = inWords;
        this.rowsOfASheet = rowsOfASheet;
    }

    /**
     * Writes the workbook, in the place of a file that may be there.
     *
     * @throws IOException if it cannot be written; what is there then is of no use
     */
    public static void write(Consolidation consolidation, Path file) throws IOException {
        Messages messages = Messages.bundled();
        new CountyWorkbook(messages, f -> f.message(messages), SpreadsheetVersion.EXCEL2007.getMaxRows())
                .writeTo(consolidation, file);
    }

    /**
     * Sheets with few rows are kept in memory, where they can be linked; they must exist before the streaming
     * workbook is put around them. The details come first, since the others point to them.
     */
    void writeTo(Consolidation consolidation, Path file) throws IOException {
        try (XSSFWorkbook small = new XSSFWorkbook()) {
            Book book = new Book(consolidation, new Wording(messages, consolidation), new Styles(small, messages));
            XSSFSheet summary = small.createSheet(book.text("sheet.summary"));
            XSSFSheet units = small.createSheet(book.text("sheet.units"));
            XSSFSheet months = small.createSheet(book.text("sheet.months"));
            XSSFSheet coverage = small.createSheet(book.text("sheet.coverage"));
            XSSFSheet control = small.createSheet(book.text("sheet.control"));
            try (SXSSFWorkbook large = new SXSSFWorkbook(small, WINDOW, true, false)) {
                large.setZip64Mode(Zip64Mode.AsNeeded);
                new FindingsSheet(book, inWords, large.createSheet(book.text("sheet.findings"))).write();
                DetailLinks links = new DetailSheets(book, large, rowsOfASheet).write();
                new SummarySheet(book, links, summary).write();
                new UnitsSheet(book, links, units).write();
                new MonthsSheet(book, months).write();
                new CoverageSheet(book, coverage).write();
                new ControlSheet(book, control).write();
                large.setSheetOrder(control.getSheetName(), large.getNumberOfSheets() - 1);
                large.setActiveSheet(0);
                large.setSelectedTab(0);
                describe(small, book);
                save(large, file);
            }
        }
    }

    private static void describe(XSSFWorkbook workbook, Book book) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(book.wording().title("summary"));
        properties.setCreator(book.consolidation().office());
        properties.setCreated(
                Optional.of(Date.from(book.consolidation().generatedAt().toInstant())));
    }

    private static void save(SXSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            workbook.write(out);
        }
    }
}
