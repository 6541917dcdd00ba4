package io.huizong.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Leaves of a part what a reader of the plain standard sees: no extensions that it may ignore, and each fallback. */
final class MarkupCompatibility {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private MarkupCompatibility() {}

    static void settle(Document document) {
        settle(document.getDocumentElement(), Set.of());
    }

    private static void settle(Element element, Set<String> outer) {
        Set<String> ignored = new HashSet<>(outer);
        for (String prefix : element.getAttributeNS(NAMESPACE, "Ignorable").split("\\s+")) {
            if (!prefix.isEmpty()) {
                ignored.add(element.lookupNamespaceURI(prefix));
            }
        }
        attributes(element).stream()
                .filter(a -> NAMESPACE.equals(a.getNamespaceURI()) || ignored.contains(a.getNamespaceURI()))
                .forEach(element::removeAttributeNode);
        for (Element child : children(element)) {
            child(element, child, ignored);
        }
    }

    private static void child(Element element, Element child, Set<String> ignored) {
        if (ignored.contains(child.getNamespaceURI())) {
            element.removeChild(child);
        } else if (NAMESPACE.equals(child.getNamespaceURI()) && "AlternateContent".equals(child.getLocalName())) {
            children(child).stream()
                    .filter(c -> "Fallback".equals(c.getLocalName()))
                    .flatMap(c -> children(c).stream())
                    .forEach(c -> {
                        element.insertBefore(c, child);
                        settle(c, ignored);
                    });
            element.removeChild(child);
        } else {
            settle(child, ignored);
        }
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
