package io.huizong.web.coverage;

import io.huizong.intake.Archive;
import io.huizong.sheet.Cell;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** What stands in rows of an archived file that were not accepted, so that nothing of them is stored. */
final class FileRows {
    /** A larger file takes longer to read than a page may take. */
    private static final long LARGEST = 8L << 20;

    private final Archive archive;

    FileRows(Archive archive) {
        this.archive = archive;
    }

    /**
     * The texts of cells, by sheet, row and column, all counted or named as in the file.
     *
     * @param wanted rows by the sheet's name, empty for csv
     * @return nothing for what is not there, or for a file that cannot be read or is too large for a page
     */
    Map<String, Map<Integer, SortedMap<Integer, String>>> read(String sha256, Map<String, SortedSet<Integer>> wanted) {
        Map<String, Map<Integer, SortedMap<Integer, String>>> found = new HashMap<>();
        Path file = archive.content(sha256);
        if (wanted.isEmpty() || !isSmall(file)) {
            return found;
        }
        try (Workbook workbook = SpreadsheetFile.open(file, ReadLimits.standard())) {
            for (Sheet sheet : workbook.sheets()) {
                String name = Objects.requireNonNullElse(sheet.name(), "");
                SortedSet<Integer> rows = wanted.get(name);
                if (rows != null) {
                    found.put(name, rows(sheet, rows));
                }
            }
        } catch (IOException | UncheckedIOException | UnreadableFile e) {
            // the findings say what is wrong with it, with the values that they are about
            return found;
        }
        return found;
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.size(file) <= LARGEST;
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<Integer, SortedMap<Integer, String>> rows(Sheet sheet, SortedSet<Integer> wanted)
            throws UnreadableFile {
        Map<Integer, SortedMap<Integer, String>> rows = new HashMap<>();
        sheet.rows(row -> {
            if (wanted.contains(row.number())) {
                rows.put(row.number(), texts(row.cells()));
            }
            return row.number() < wanted.last();
        });
        return rows;
    }

    private static SortedMap<Integer, String> texts(SortedMap<Integer, Cell> cells) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        cells.forEach((column, cell) -> texts.put(column, cell.written()));
        return texts;
    }
}
