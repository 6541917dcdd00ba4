package io.huizong.sheet.xls;

import io.huizong.sheet.FileKind;
import io.huizong.sheet.Guarded;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.formula.FormulaResults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls, read whole when it is opened: its format bounds it. */
public final class XlsWorkbook implements Workbook {
    private final List<Sheet> sheets;
    private final FormulaResults results;

    private XlsWorkbook(List<Sheet> sheets, FormulaResults results) {
        this.sheets = sheets;
        this.results = results;
    }

    public static Workbook open(Path path, ReadLimits limits) throws UnreadableFile {
        FormulaResults results = new FormulaResults(() -> path.toFile().length() > limits.evaluatedBytes()
                ? null
                : new HSSFWorkbook(new POIFSFileSystem(path.toFile(), true)));
        XlsRecords records = new XlsRecords(results);
        Guarded.content("xls", () -> read(path, records));
        if (records.sheets().isEmpty()) {
            throw Refusal.damaged("no-sheet");
        }
        return new XlsWorkbook(records.sheets(), results);
    }

    private static boolean read(Path path, XlsRecords records) throws UnreadableFile {
        try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true);
                InputStream in = stream(container.getRoot())) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processEvents(request, in);
            return records.complete();
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted(e);
        } catch (OldExcelFormatException e) {
            throw Refusal.kind(FileKind.OLD_XLS);
        } catch (IOException e) {
            // POI reports a damaged container so; the disk has just been read without failure.
            throw Refusal.damaged("xls", e);
        }
    }

    /** The stream of records, however its name is capitalised. */
    static InputStream stream(DirectoryNode root) throws IOException {
        for (String name : root.getEntryNames()) {
            if (name.toLowerCase(Locale.ROOT).equals("workbook")) {
                return root.createDocumentInputStream(name);
            }
        }
        throw new IOException("no workbook stream");
    }

    @Override
    public FileKind kind() {
        return FileKind.XLS;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void close() throws IOException {
        results.close();
    }
}
