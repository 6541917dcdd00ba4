package io.huizong.report.narrative;

import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mistakes in one narrative file, collected so that all are named at once. */
record Faults(String file, List<String> lines) {

    Faults(String file) {
        this(file, new ArrayList<>());
    }

    /** Notes what the form reader too could find: {@code key} is that of a text below {@code mistake}. */
    void add(int line, String key, Map<String, ?> arguments) {
        note(line, Messages.bundled().text("mistake." + key, arguments));
    }

    void add(int line, NotSayable mistake) {
        note(line, mistake.text());
    }

    private void note(int line, String mistake) {
        lines.add(Messages.bundled().text("mistake.line", Map.of("file", file, "line", line, "mistake", mistake)));
    }
}
