package io.huizong.report.narrative.mistake;

import io.huizong.report.narrative.text.Wording;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mistakes in narratives, collected so that all are named at once. */
public record Faults(List<String> lines) {

    public Faults() {
        this(new ArrayList<>());
    }

    /** Notes what the form reader too could find in a YAML file: {@code key} is that of a text below {@code mistake}. */
    public void line(String file, int line, String key, Map<String, ?> arguments) {
        line(file, line, Messages.bundled().text("mistake." + key, arguments));
    }

    public void line(String file, int line, NotSayable mistake) {
        line(file, line, mistake.text());
    }

    private void line(String file, int line, String mistake) {
        lines.add(Messages.bundled().text("mistake.line", Map.of("file", file, "line", line, "mistake", mistake)));
    }

    /** Notes what is wrong with a file as a whole. */
    public void file(String file, NotSayable mistake) {
        lines.add(Wording.text("mistake.in-file", Map.of("file", file, "mistake", mistake.text())));
    }

    /** Notes what is wrong at a place that is already in words, such as a paragraph of a document. */
    public void at(String place, NotSayable mistake) {
        lines.add(Wording.text("mistake.at", Map.of("place", place, "mistake", mistake.text())));
    }
}
