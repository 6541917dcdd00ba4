package io.huizong.report.narrative.word;

import io.huizong.report.narrative.xml.Xml;
import org.w3c.dom.Element;

/**
 * A part of a Word file that holds paragraphs.
 *
 * @param name of the part in the file
 * @param label what people call it, followed by a space; empty for the body
 */
record Story(String name, String label, Element root) {

    boolean isBody() {
        return label.isEmpty();
    }

    /** The element in which its paragraphs stand. */
    Element container() {
        return Xml.child(root, "body").orElse(root);
    }
}
