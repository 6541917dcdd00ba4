package io.huizong.report.narrative.word;

import io.huizong.report.narrative.xml.Xml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Keeps some text with what ends a document: a signature does not stand on a page alone. */
final class Company {
    /** The styles of the bundled sheet, which a template made from it has too. */
    private static final Set<String> ENDING = Set.of("enclosure", "signature");

    private Company() {}

    /** To be called when everything is in its place. */
    static void keep(Element container) {
        List<Element> all = Xml.children(container);
        for (int i = 1; i < all.size(); i++) {
            Element before = all.get(i - 1);
            if (isEnding(all.get(i)) && Xml.is(before, "p") && !isEnding(before)) {
                with(before);
            }
        }
    }

    private static boolean isEnding(Element element) {
        return Xml.child(element, "pPr")
                .flatMap(p -> Xml.setting(p, "pStyle", "val"))
                .filter(ENDING::contains)
                .isPresent();
    }

    /** The schema has it just after the style. */
    private static void with(Element paragraph) {
        Optional<Element> style = Xml.child(paragraph, "pPr").flatMap(p -> Xml.child(p, "pStyle"));
        style.filter(s -> Xml.child((Element) s.getParentNode(), "keepNext").isEmpty())
                .ifPresent(s -> s.getParentNode()
                        .insertBefore(
                                s.getOwnerDocument().createElementNS(Xml.WORD, s.getPrefix() + ":keepNext"),
                                s.getNextSibling()));
    }
}
