package io.huizong.report.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Compares a written document, opened again, with what was to be written in it. */
final class ReadBack {
    private ReadBack() {}

    /**
     * Compares each paragraph and each cell of a table.
     *
     * @throws NarrativeRefused at the first that says something else than its figures
     */
    static void compare(Path file, List<Block> blocks) throws IOException {
        List<Phrase> meant = new ArrayList<>();
        blocks.forEach(block -> meant.addAll(phrases(block)));
        List<String> written = texts(file);
        for (int i = 0; i < Math.min(meant.size(), written.size()); i++) {
            new WrittenText(written.get(i)).compare(meant.get(i));
        }
        if (meant.size() != written.size()) {
            Map<String, Integer> sizes = Map.of("found", written.size(), "expected", meant.size());
            throw new NarrativeRefused(Wording.text("refused.parts", sizes), "");
        }
    }

    private static List<Phrase> phrases(Block block) {
        if (block instanceof Block.Table table) {
            List<Phrase> all = new ArrayList<>(table.head());
            table.rows().forEach(all::addAll);
            return all;
        }
        return block instanceof Block.Paragraph paragraph ? List.of(paragraph.phrase()) : List.of();
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    texts.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> cells(row, texts));
                }
            }
        }
        return texts;
    }

    private static void cells(XWPFTableRow row, List<String> texts) {
        row.getTableCells().forEach(cell -> texts.add(cell.getText()));
    }
}
