package io.huizong.sheet;

import java.io.IOException;
import java.nio.file.Path;

/** Opens text with separated fields. */
final class CsvWorkbook {
    private CsvWorkbook() {}

    static Workbook open(Path path, ReadLimits limits) throws IOException, UnreadableFile {
        TextEncoding encoding = TextEncoding.of(path).orElseThrow(() -> Refusal.damaged("encoding"));
        FirstBytes first = FirstBytes.of(path);
        CsvDialect dialect = CsvDialect.of(encoding.decode(first.head()));
        return new SingleSheet(FileKind.CSV, new CsvSheet(path, encoding, dialect, limits));
    }
}
