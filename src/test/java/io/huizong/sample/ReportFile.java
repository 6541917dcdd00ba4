package io.huizong.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that a unit sends, with one sheet or several. */
record ReportFile(String path, Kind kind, List<Report> reports) {
    enum Kind {
        XLSX,
        XLS,
        CSV_GB18030,
        CSV_UTF8
    }

    static ReportFile xlsx(String path, Report... reports) {
        return new ReportFile(path, Kind.XLSX, List.of(reports));
    }

    static ReportFile xls(String path, Report... reports) {
        return new ReportFile(path, Kind.XLS, List.of(reports));
    }

    static ReportFile csv(String path, Kind kind, Report report) {
        return new ReportFile(path, kind, List.of(report));
    }

    boolean isText() {
        return kind == Kind.CSV_GB18030 || kind == Kind.CSV_UTF8;
    }

    void write(Path folder) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes());
    }

    private byte[] bytes() throws IOException {
        return switch (kind) {
            case XLSX -> BookWriter.xlsx(reports);
            case XLS -> BookWriter.xls(reports);
            case CSV_GB18030 -> CsvText.of(reports.get(0)).getBytes(Charset.forName("GB18030"));
            case CSV_UTF8 -> ("\ufeff" + CsvText.of(reports.get(0))).getBytes(StandardCharsets.UTF_8);
        };
    }
}
