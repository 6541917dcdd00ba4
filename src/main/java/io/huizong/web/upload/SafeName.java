package io.huizong.web.upload;

import io.huizong.words.Messages;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for files and folders that any system can hold, made of what a stranger calls a file. */
final class SafeName {
    private static final int LONGEST = 150;
    /** File systems hold 255 bytes; a number and the mark of an unfinished file must find room too. */
    private static final int MOST_BYTES = 220;

    private static final int LONGEST_ENDING = 10;
    /** Control characters, and those that turn the direction of writing or have no width. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]");

    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*]");
    private static final Pattern LEADING = Pattern.compile("^[\\s.~$]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s.]+$");
    /** Devices under Windows, whatever their ending. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])");

    private static final Set<String> SEPARATORS = Set.of("/", "\\");

    private SafeName() {}

    /** The name of a file; what stands before the last separator, of either kind, is no part of it. */
    static String of(String raw) {
        int cut = SEPARATORS.stream().mapToInt(raw::lastIndexOf).max().orElse(-1);
        return fit(raw.substring(cut + 1));
    }

    /** The name of a folder that is called like something whose name may hold anything. */
    static String folder(String name) {
        return fit(name.replace('/', '_').replace('\\', '_'));
    }

    private static String fit(String name) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        int dot = seen.lastIndexOf('.');
        boolean ended = dot >= 0 && seen.length() - dot <= LONGEST_ENDING;
        String ending = ended ? clean(seen.substring(dot + 1)) : "";
        String stem =
                clean(LEADING.matcher(ended ? seen.substring(0, dot) : seen).replaceFirst(""));
        if (stem.isEmpty()) {
            stem = Messages.bundled().text("upload.unnamed");
        }
        int point = stem.indexOf('.');
        if (RESERVED.matcher(point < 0 ? stem : stem.substring(0, point)).matches()) {
            stem = "_" + stem;
        }
        String tail = ending.isEmpty() ? "" : "." + ending;
        return shortened(stem, tail) + tail;
    }

    private static String clean(String part) {
        return TRAILING.matcher(UNFIT.matcher(part).replaceAll("_"))
                .replaceFirst("")
                .strip();
    }

    private static String shortened(String stem, String tail) {
        StringBuilder kept = new StringBuilder();
        int bytes = tail.getBytes(StandardCharsets.UTF_8).length;
        for (int i = 0; i < stem.length(); i += Character.charCount(stem.codePointAt(i))) {
            String one = Character.toString(stem.codePointAt(i));
            bytes += one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES || kept.length() + one.length() + tail.length() > LONGEST) {
                break;
            }
            kept.append(one);
        }
        return kept.toString().strip();
    }
}
