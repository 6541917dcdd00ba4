package io.huizong.report.narrative;

import io.huizong.figures.Consolidation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A document as it is found on the disk. */
record Written(Path file) {
    static Written by(NarrativeDocument narrative, Consolidation consolidation, Path folder) throws IOException {
        Path file = folder.resolve("通报.docx");
        narrative.write(consolidation, file);
        return new Written(file);
    }

    List<String> paragraphs() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    String text() throws IOException {
        return String.join("\n", paragraphs());
    }

    /** The rows of all tables, their cells separated by a bar. */
    List<String> rows() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getTables().stream()
                    .map(XWPFTable::getRows)
                    .flatMap(List::stream)
                    .map(row -> String.join(
                            "|",
                            row.getTableCells().stream().map(c -> c.getText()).toList()))
                    .toList();
        }
    }

    /** A part of the package as XML. */
    String part(String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
