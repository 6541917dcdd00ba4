package io.huizong.sheet.text;

import io.huizong.sheet.FileKind;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.SingleSheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import java.io.IOException;
import java.nio.file.Path;

/** Opens text with separated fields. */
public final class CsvWorkbook {
    private CsvWorkbook() {}

    public static Workbook open(Path path, ReadLimits limits) throws IOException, UnreadableFile {
        TextEncoding encoding = TextEncoding.of(path).orElseThrow(() -> Refusal.damaged("encoding"));
        CsvDialect dialect = CsvDialect.of(encoding.decode(TextEncoding.head(path)));
        return new SingleSheet(FileKind.CSV, new CsvSheet(path, encoding, dialect, limits));
    }
}
