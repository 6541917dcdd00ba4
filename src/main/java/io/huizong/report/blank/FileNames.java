package io.huizong.report.blank;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that every system takes, no two of them alike. */
final class FileNames {
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private final Set<String> taken = new HashSet<>();

    /** The name with its unsafe characters replaced; if that is taken, with {@code other} before its ending. */
    String of(String name, String other) {
        String safe = UNSAFE.matcher(name).replaceAll("_").strip();
        String given = safe;
        String code = UNSAFE.matcher(other).replaceAll("_");
        for (int i = 1; !taken.add(given.toLowerCase(Locale.ROOT)); i++) {
            given = before(safe, "_" + code + (i == 1 ? "" : "_" + i));
        }
        return given;
    }

    private static String before(String name, String insertion) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + insertion : name.substring(0, dot) + insertion + name.substring(dot);
    }
}
