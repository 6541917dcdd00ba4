package io.huizong.intake;

import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import io.huizong.table.header.SheetPreview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The labels of a file's first sheet. */
final class LabelsIn {
    private LabelsIn() {}

    static Labels file(Path file) {
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            return Labels.in(SheetPreview.of(book.sheets().get(0)).rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }
}
