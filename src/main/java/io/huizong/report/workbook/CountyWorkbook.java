package io.huizong.report.workbook;

import io.huizong.figures.Consolidation;
import io.huizong.figures.Goals;
import io.huizong.figures.LedgerStanding;
import io.huizong.finding.Finding;
import io.huizong.report.changes.Changes;
import io.huizong.words.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The consolidated workbook of a period. */
public final class CountyWorkbook {
    private static final int WINDOW = 100;

    private final Messages messages;
    private final Function<Finding, String> inWords;
    private final int rowsOfASheet;

    /** @param rowsOfASheet how many rows a streamed sheet may have, headings included */
    CountyWorkbook(Messages messages, Function<Finding, String> inWords, int rowsOfASheet) {
        this.messages = messages;
        this.inWords = inWords;
        this.rowsOfASheet = rowsOfASheet;
    }

    /**
     * Writes the workbook, in the place of a file that may be there.
     *
     * @param changes since the period was last published
     * @param copies names of the return copies that are published with it, below their folder, with {@code /}
     * @throws IOException if it cannot be written; what is there then is of no use
     */
    public static void write(Consolidation consolidation, Changes changes, Set<String> copies, Path file)
            throws IOException {
        Messages messages = Messages.bundled();
        new CountyWorkbook(messages, f -> f.message(messages), SpreadsheetVersion.EXCEL2007.getMaxRows())
                .writeTo(consolidation, changes, copies, file);
    }

    /**
     * Sheets with few rows are kept in memory, where they can be linked; they must exist before the streaming
     * workbook is put around them. The sources come first, since the details point to them, then the details, since
     * the others point to these.
     */
    void writeTo(Consolidation consolidation, Changes changes, Set<String> copies, Path file) throws IOException {
        try (XSSFWorkbook small = new XSSFWorkbook()) {
            Book book = new Book(consolidation, new Wording(messages, consolidation), new Styles(small, messages));
            List<String> first = Stream.of("summary", "units", "months", "coverage", "control")
                    .map(key -> small.createSheet(book.text("sheet." + key)).getSheetName())
                    .toList();
            try (SXSSFWorkbook large = new SXSSFWorkbook(small, WINDOW, true, false)) {
                fill(large, book, changes, new ReturnLinks(consolidation, book.wording(), copies));
                large.setSheetOrder(first.get(first.size() - 1), large.getNumberOfSheets() - 1);
                large.setActiveSheet(0);
                large.setSelectedTab(0);
                describe(small, book);
                save(large, file);
            }
        }
    }

    private void fill(SXSSFWorkbook large, Book book, Changes changes, ReturnLinks returns) {
        XSSFWorkbook small = large.getXSSFWorkbook();
        SourceLines sources = new SourceLines();
        DetailLinks links = new DetailLinks();
        new ControlSheet(book, sheet(small, book, "control"), sources).write();
        FindingsSheet findings =
                new FindingsSheet(book, inWords, rowsOfASheet, large.createSheet(book.text("sheet.findings")));
        new ChangesSheet(book, changes, large.createSheet(book.text("sheet.changes"))).write();
        extras(large, book);
        findings.ask(links);
        new DetailSheets(book, large, rowsOfASheet, sources, links).write();
        findings.write(links, returns);
        MonthsSheet months = new MonthsSheet(book, sheet(small, book, "months"));
        months.write();
        FigureLinks figures = new FigureLinks(book, links, months);
        new SummarySheet(book, figures, sheet(small, book, "summary")).write();
        new UnitsSheet(book, figures, sheet(small, book, "units")).write();
        new CoverageSheet(book, sheet(small, book, "coverage")).write();
    }

    /** The targets, where there are any, and each ledger. */
    private static void extras(SXSSFWorkbook large, Book book) {
        Goals goals = book.consolidation().goals();
        if (!goals.all().isEmpty() || !goals.next().isEmpty()) {
            new GoalsSheet(book, large.createSheet(book.text("sheet.goals"))).write();
        }
        for (LedgerStanding ledger : book.consolidation().ledgers()) {
            String name = book.wording()
                    .text("sheet.ledger", Map.of("form", ledger.form().sheet()));
            new LedgerSheet(book, ledger, large.createSheet(WorkbookUtil.createSafeSheetName(name, ' '))).write();
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, Book book, String key) {
        return workbook.getSheet(book.text("sheet." + key));
    }

    private static void describe(XSSFWorkbook workbook, Book book) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(book.wording().title("summary"));
        properties.setCreator(book.consolidation().office());
        properties.setCreated(
                Optional.of(Date.from(book.consolidation().generatedAt().toInstant())));
    }

    private static void save(SXSSFWorkbook workbook, Path file) throws IOException {
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            workbook.write(out);
        }
    }
}
