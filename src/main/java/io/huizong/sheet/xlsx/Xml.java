package io.huizong.sheet.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** One XML part, read forward. Document types and their entities are refused, elements of other namespaces stay nameless. */
public final class Xml implements Closeable {
    /** Transitional and Strict. */
    private static final Set<String> SPREADSHEET = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private static final int DEEPEST = 200;
    private static final int LONGEST = 1_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader2 reader;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private Xml(InputStream in, XMLStreamReader2 reader) {
        this.in = in;
        this.reader = reader;
    }

    static Xml open(InputStream in) throws XMLStreamException {
        return new Xml(in, (XMLStreamReader2) FACTORY.createXMLStreamReader(in));
    }

    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The next event of {@link XMLStreamConstants}. */
    int next() throws XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("document types and entities are not read");
            default -> {}
        }
        return event;
    }

    private void deeper() throws XMLStreamException {
        depth++;
        if (depth > DEEPEST) {
            throw new XMLStreamException("deeper than " + DEEPEST + " elements");
        }
    }

    /** Goes on to the next beginning of an element; false at the document's end, when the part has been read whole. */
    boolean nextElement() throws XMLStreamException, IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                in.transferTo(OutputStream.nullOutputStream());
                return false;
            }
        }
    }

    /** Goes on to the next child of the element that is {@code level} deep; false at that element's end. */
    boolean nextChild(int level) throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < level) {
                return false;
            }
        }
    }

    /** How deep the current element is; the root is 1. */
    int depth() {
        return depth;
    }

    /** The current element's local name if it is one of SpreadsheetML, else "". */
    String name() {
        return SPREADSHEET.contains(reader.getNamespaceURI()) ? reader.getLocalName() : "";
    }

    /** The current element's local name in whatever namespace. */
    String localName() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    /** The local name of an attribute without a namespace, else "". */
    String attributeName(int index) {
        String namespace = reader.getAttributeNamespace(index);
        return namespace == null || namespace.isEmpty() ? reader.getAttributeLocalName(index) : "";
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** An attribute without a namespace; null if the current element has none of this name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (attributeName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The relationship id, in either of its namespaces; null if there is none. */
    @Nullable
    String relationshipId() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id")
                    && !attributeName(i).equals("id")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes, as XML Schema spells it. */
    boolean flag(String name) {
        return isTrue(attribute(name));
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** The text of the current element and all within it; goes on to its end. */
    String text() throws XMLStreamException {
        text.setLength(0);
        int level = depth;
        while (depth >= level) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > LONGEST) {
                    throw new XMLStreamException("a text of more than " + LONGEST + " characters");
                }
            }
        }
        return text.toString();
    }

    /** Goes on to the current element's end. */
    void skip() throws XMLStreamException {
        int level = depth;
        while (depth >= level) {
            next();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.closeCompletely();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
