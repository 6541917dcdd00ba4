package io.huizong.report.workbook;

import io.huizong.figures.Consolidation;
import io.huizong.report.changes.Changes;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What changed, by itself: for an office that goes on with a copy of its own. */
public final class ChangesWorkbook {
    private ChangesWorkbook() {}

    /**
     * Writes it, in the place of a file that may be there.
     *
     * @param changes since the office's copy was published
     */
    public static void write(Consolidation consolidation, Changes changes, Path file) throws IOException {
        Messages messages = Messages.bundled();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Book book = new Book(consolidation, new Wording(messages, consolidation), new Styles(workbook, messages));
            new ChangesSheet(book, changes, workbook.createSheet(book.text("sheet.comparison"))).write();
            workbook.write(out);
        }
    }
}
