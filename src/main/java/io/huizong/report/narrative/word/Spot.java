package io.huizong.report.narrative.word;

import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.text.Wording;
import java.util.Map;

/**
 * Where something stands in a template.
 *
 * @param part what people call the part of the file, followed by a space; empty for the body
 * @param paragraph counted from 1, those of tables too
 */
record Spot(Faults faults, String file, String part, int paragraph, String text) {
    private static final int SHOWN = 40;

    void fault(NotSayable mistake) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        faults.at(
                Wording.text(
                        "mistake.paragraph",
                        Map.of("file", file, "part", part, "paragraph", paragraph, "text", shown.strip())),
                mistake);
    }
}
