package io.huizong.report.narrative.bundled;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a paragraph looks; the document's style sheet has one of each. */
enum Style {
    TITLE,
    SUBTITLE,
    HEADING1,
    HEADING2,
    HEADING3,
    BODY,
    /** The line in the body that names what is attached. */
    ENCLOSURE,
    SIGNATURE,
    DATE,
    /** Opens a page of its own. */
    ATTACHMENT,
    CAPTION,
    NOTE,
    TABLEHEAD,
    TABLETEXT,
    TABLENUMBER,
    CHART,
    /** A paragraph that steers others and vanishes. */
    DIRECTIVE;

    /** As templates spell it, and the style's id in the document. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Style> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
