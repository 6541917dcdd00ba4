package io.huizong.report.narrative.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads, walks and writes WordprocessingML. Trees are read whole, so that several threads may look at one at a time
 * when none changes it.
 */
public final class Xml {
    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LAZY = "http://apache.org/xml/features/dom/defer-node-expansion";
    /** What a reader of the document does not see as text of a paragraph. */
    private static final Set<String> UNREAD = Set.of("pPr", "rPr", "p", "tbl", "instrText");

    private Xml() {}

    /** Parses one part; {@link IOException} if it is no XML. */
    public static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(LAZY, false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    public static byte[] bytes(Document document) {
        try {
            document.setXmlStandalone(true);
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document of its own with a copy of the root's tag and nothing in it. */
    public static Document like(Element root) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().newDocument();
            document.appendChild(document.importNode(root, false));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static boolean is(@Nullable Node node, String local) {
        return node instanceof Element element
                && WORD.equals(element.getNamespaceURI())
                && local.equals(element.getLocalName());
    }

    /** The elements directly in an element, in order. */
    public static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }

    public static Stream<Element> children(Element element, String local) {
        return children(element).stream().filter(child -> is(child, local));
    }

    public static Optional<Element> child(Element element, String local) {
        return children(element, local).findFirst();
    }

    /** All elements of that name in an element, at any depth, in the order of the document. */
    public static List<Element> all(Element element, String local) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(element)) {
            if (is(child, local)) {
                found.add(child);
            }
            found.addAll(all(child, local));
        }
        return found;
    }

    /** What can be read in a paragraph, or in a part of one; not what stands in a box that hangs on it. */
    public static String text(Element element) {
        StringBuilder text = new StringBuilder();
        children(element).forEach(child -> collect(child, text));
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        if (is(element, "t")) {
            text.append(element.getTextContent());
        } else if (!(WORD.equals(element.getNamespaceURI()) && UNREAD.contains(element.getLocalName()))) {
            children(element).forEach(child -> collect(child, text));
        }
    }

    /** An attribute of the word processor's; empty where it is not set. */
    public static String attribute(Element element, String local) {
        return element.getAttributeNS(WORD, local);
    }

    /** An attribute of a child, such as {@code gridSpan}'s {@code val}; empty where either is not there. */
    public static Optional<String> setting(Element element, String child, String attribute) {
        return child(element, child).map(c -> attribute(c, attribute)).filter(v -> !v.isEmpty());
    }

    /** Appends a new element of the word processor's. */
    public static Element add(Element parent, String local) {
        Element child = parent.getOwnerDocument().createElementNS(WORD, "w:" + local);
        parent.appendChild(child);
        return child;
    }

    public static void set(Element element, String local, Object value) {
        element.setAttributeNS(WORD, "w:" + local, value.toString());
    }
}
