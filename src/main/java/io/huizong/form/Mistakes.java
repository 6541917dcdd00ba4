package io.huizong.form;

import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The mistakes in the operator's files, collected so that all are named at once. */
public final class Mistakes {
    private final List<String> lines = new ArrayList<>();

    /** Notes a mistake: {@code key} is that of its text, {@code line} counts from 1. */
    void add(String file, int line, String key, Map<String, ?> arguments) {
        Map<String, Object> all = new TreeMap<>(arguments);
        all.put("file", file);
        all.put("line", line);
        all.put("mistake", Messages.bundled().text("mistake." + key, arguments));
        lines.add(Messages.bundled().text("mistake.line", all));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Each mistake as a line of its own, with file and line number. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
