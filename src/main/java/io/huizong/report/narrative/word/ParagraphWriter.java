package io.huizong.report.narrative.word;

import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.xml.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes what a paragraph says, each stretch with the look that the template gives it. */
final class ParagraphWriter {
    private static final String SPACE = "xml:space";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Element paragraph;
    private final Looks looks;
    private final StringBuilder text = new StringBuilder();
    private int look;

    private ParagraphWriter(Element paragraph, Looks looks) {
        this.paragraph = paragraph;
        this.looks = looks;
    }

    /** Fills an empty copy of the template's paragraph. */
    static void fill(Element copy, Block.Paragraph template, Phrase phrase) {
        Xml.child(template.element(), "pPr").ifPresent(own -> copy.appendChild(imported(copy, own)));
        ParagraphWriter writer = new ParagraphWriter(copy, template.looks());
        phrase.pieces().forEach(writer::piece);
        writer.flush();
    }

    private static Element imported(Element into, Element template) {
        return (Element) into.getOwnerDocument().importNode(template, true);
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Look next) {
            if (next.index() != look) {
                flush();
                look = next.index();
            }
        } else if (piece instanceof Piece.Kept kept) {
            flush();
            paragraph.appendChild(imported(paragraph, looks.kept().get(kept.index())));
        } else {
            text.append(piece.text());
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            Element run = Xml.add(paragraph, "r");
            Element format = format();
            if (format != null) {
                run.appendChild(imported(run, format));
            }
            Element words = Xml.add(run, "t");
            words.setAttributeNS(XML, SPACE, "preserve");
            words.setTextContent(text.toString());
            text.setLength(0);
        }
    }

    private @Nullable Element format() {
        return look < looks.formats().size() ? looks.formats().get(look) : null;
    }
}
