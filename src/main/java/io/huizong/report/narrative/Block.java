package io.huizong.report.narrative;

import java.util.List;

/** A part of the evaluated narrative, in the order of the document. */
sealed interface Block {
    record Paragraph(Style style, Phrase phrase) implements Block {}

    /** A table; each row has as many cells as the head. */
    record Table(List<Phrase> head, List<List<Phrase>> rows) implements Block {}
}
