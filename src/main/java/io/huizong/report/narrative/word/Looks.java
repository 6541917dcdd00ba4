package io.huizong.report.narrative.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How the stretches of one paragraph look, and what in it is no text.
 *
 * @param formats run properties; null for those of the paragraph's style
 * @param kept runs or other elements to be copied as they stand
 */
record Looks(List<@Nullable Element> formats, List<Element> kept) {

    Looks() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** The place of a format, the same one for equal formats. */
    int of(@Nullable Element format) {
        for (int i = 0; i < formats.size(); i++) {
            if (same(formats.get(i), format)) {
                return i;
            }
        }
        formats.add(format);
        return formats.size() - 1;
    }

    static boolean same(@Nullable Element one, @Nullable Element other) {
        return one == null ? other == null : one.isEqualNode(other);
    }

    int keep(Element element) {
        kept.add(element);
        return kept.size() - 1;
    }
}
