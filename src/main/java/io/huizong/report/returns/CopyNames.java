package io.huizong.report.returns;

import io.huizong.sheet.FileKind;
import io.huizong.words.Messages;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What copies are called: as the unit's own files, so that they may be dropped back in their places. Where a copy is of
 * another format than its file, it must not take the name of another file of the unit's.
 */
final class CopyNames {
    private static final Messages WORDS = Messages.bundled();
    private static final String XLSX = ".xlsx";

    private final Set<String> taken = new HashSet<>();

    /** Paths of files that are there themselves. */
    CopyNames(Iterable<String> paths) {
        paths.forEach(path -> taken.add(folded(path)));
    }

    /** The name of a copy in the file's own format. */
    static String own(String path, FileKind kind) {
        String ending = ending(path);
        boolean fits = kind == FileKind.XLS ? ending.equals(".xls") : ending.equals(XLSX) || ending.equals(".xlsm");
        return fits ? path : stem(path) + (kind == FileKind.XLS ? ".xls" : XLSX);
    }

    /** The name of a fresh workbook for a file: its own, with another ending; where that is taken, after the old one. */
    String fresh(String path) {
        String name = ending(path).equals(XLSX) ? path : stem(path) + XLSX;
        if (!name.equals(path) && taken.contains(folded(name))) {
            name = path + XLSX;
        }
        taken.add(folded(name));
        return name;
    }

    /** The name of a list without the file: never the file's own, or dropping it back would replace the file. */
    String alone(String path) {
        String name = WORDS.text("returns.alone", Map.of("name", stem(path)));
        if (!taken.add(folded(name))) {
            name = WORDS.text("returns.alone", Map.of("name", path));
        }
        return name;
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String stem(String path) {
        return path.substring(0, path.length() - ending(path).length());
    }

    /** With its point, in small letters; empty if the name has none. */
    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
