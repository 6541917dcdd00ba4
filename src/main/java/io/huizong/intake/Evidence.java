package io.huizong.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that may say whose or when a sheet is, and where it stands.
 *
 * @param source a key of the bundle that names the place: {@code evidence.label} and so on
 */
record Evidence(String source, String text) {
    /** What the places say, the weightiest first: titles, sheet name, file name, folders. Labels are apart. */
    static List<Evidence> around(ArrivedFile file, String sheet, List<String> titles) {
        List<Evidence> all = new ArrayList<>();
        titles.forEach(title -> all.add(new Evidence("evidence.title", title)));
        if (!sheet.isEmpty()) {
            all.add(new Evidence("evidence.sheet", sheet));
        }
        all.add(new Evidence("evidence.file", file.stem()));
        String path = file.path();
        while (path.contains("/")) {
            path = path.substring(0, path.lastIndexOf('/'));
            all.add(new Evidence("evidence.folder", path.substring(path.lastIndexOf('/') + 1)));
        }
        return all;
    }
}
