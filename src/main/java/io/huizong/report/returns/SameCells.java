package io.huizong.report.returns;

import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Row;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads a copy back, by the reader that reads what units send: a copy that says anything else than the file did must not
 * go out, since it comes back as the unit's own figures.
 */
final class SameCells {
    private SameCells() {}

    /**
     * Fails unless the sheets of a copy, but for the last, which is the list, hold what sheets of the file hold, in the
     * same order; those that are missing must be as many as lists were removed.
     *
     * @throws IOException if they do not, or the copy cannot be read
     */
    static void check(Path file, Path copy, int lists) throws IOException {
        List<String> before = contents(file);
        List<String> after = contents(copy);
        after.remove(after.size() - 1);
        boolean lost = before.size() - after.size() != lists;
        int next = 0;
        for (String sheet : after) {
            while (next < before.size() && !before.get(next).equals(sheet)) {
                next++;
            }
            lost |= next++ >= before.size();
        }
        if (lost) {
            throw new IOException("the copy does not hold what the file holds");
        }
    }

    /** A digest of each sheet's cells. */
    private static List<String> contents(Path file) throws IOException {
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            List<String> contents = new ArrayList<>();
            for (Sheet sheet : book.sheets()) {
                contents.add(content(sheet));
            }
            return contents;
        } catch (UnreadableFile e) {
            throw new IOException(e);
        }
    }

    private static String content(Sheet sheet) throws UnreadableFile {
        MessageDigest digest = digest();
        digest.update(String.valueOf(sheet.hidden()).getBytes(StandardCharsets.UTF_8));
        sheet.rows(row -> {
            if (!row.isBlank()) {
                digest.update(text(row).getBytes(StandardCharsets.UTF_8));
            }
            return true;
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(Row row) {
        return row.number() + " " + row.hidden() + " " + row.cells() + "\n";
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
