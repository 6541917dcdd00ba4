package io.huizong.sheet.xlsx;

import io.huizong.sheet.CellFormats;
import io.huizong.sheet.DateSystem;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An open .xlsx or .xlsm. Styles and shared texts are read when the first rows are wanted. */
public final class XlsxWorkbook implements Workbook {
    /** How much larger than the bound on evaluated files their parts may be. */
    private static final int UNPACKED = 3;

    private static final int MOST_MERGES = 2_000_000;

    private final ZipParts zip;
    private final XlsxParts parts;
    private final ReadLimits limits;
    private final FormulaResults results;
    private final List<Sheet> sheets;
    private @Nullable CellFormats formats;
    private @Nullable SharedTexts texts;
    private int merges;

    private XlsxWorkbook(ZipParts zip, XlsxParts parts, ReadLimits limits, FormulaResults results) {
        this.zip = zip;
        this.parts = parts;
        this.limits = limits;
        this.results = results;
        this.sheets = parts.tabs().stream()
                .map(tab -> (Sheet) new XlsxSheet(this, tab))
                .toList();
    }

    public static Workbook open(Path path, ReadLimits limits) throws UnreadableFile {
        ZipParts zip = Guarded.content("zip", () -> ZipParts.open(path, limits));
        try {
            XlsxParts parts = Guarded.content("xml", () -> XlsxParts.read(zip));
            return new XlsxWorkbook(zip, parts, limits, results(path, zip, limits));
        } catch (UnreadableFile | RuntimeException e) {
            closeQuietly(zip, e);
            throw e;
        }
    }

    private static FormulaResults results(Path path, ZipParts zip, ReadLimits limits) {
        return new FormulaResults(() -> {
            boolean small = Files.size(path) <= limits.evaluatedBytes()
                    && zip.unpackedBytes() <= UNPACKED * limits.evaluatedBytes();
            return small ? model(path, zip) : null;
        });
    }

    private static XSSFWorkbook model(Path path, ZipParts zip) throws IOException, UnreadableFile {
        // POI looks at no checksum.
        Guarded.content("zip", zip::isWhole);
        try {
            // By the zip's directory, as the parts are read here; POI reads a stream by what stands before each entry.
            return new XSSFWorkbook(OPCPackage.open(path.toFile(), PackageAccess.READ));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void closeQuietly(ZipParts zip, Exception first) {
        try {
            zip.close();
        } catch (IOException e) {
            first.addSuppressed(e);
        }
    }

    @Override
    public FileKind kind() {
        return FileKind.XLSX;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    DateSystem dates() {
        return parts.system();
    }

    /** Counts a merged range of any sheet; all of them are held in memory while the file is read. */
    void countMerge() throws UnreadableFile {
        if (++merges > MOST_MERGES) {
            throw Refusal.tooLarge("merges", MOST_MERGES);
        }
    }

    InputStream part(String name) throws IOException, UnreadableFile {
        return XlsxParts.present(zip, name);
    }

    XlsxCells cells(String sheet) throws IOException, XMLStreamException, UnreadableFile {
        if (formats == null) {
            formats = Styles.read(optional(parts.styles()), parts.system());
        }
        if (texts == null) {
            texts = SharedTexts.read(optional(parts.texts()), limits);
        }
        return new XlsxCells(sheet, formats, texts, results);
    }

    private @Nullable InputStream optional(@Nullable String part) throws IOException {
        return part == null ? null : zip.stream(part);
    }

    @Override
    public void close() throws IOException {
        results.close();
        if (texts != null) {
            texts.close();
        }
        zip.close();
    }
}
