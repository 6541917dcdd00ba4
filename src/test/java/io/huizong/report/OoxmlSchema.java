package io.huizong.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Whether the parts of a written workbook or document follow the schema of Office Open XML, the order of elements
 * included: what Excel and Word offer to repair otherwise.
 *
 * <p>The whole schema has a class path of its own. Beside the code under test it would lend it types that the
 * program, which ships a part of the schema only, has not got.
 */
public final class OoxmlSchema {
    private static final String SCHEMA_JAR = "ooxml.schemas";
    private static final String TYPES = "org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder";

    /** Parts that the package format defines, for which the schema has no types. */
    private static final Set<String> OF_THE_PACKAGE = Set.of(
            "http://schemas.openxmlformats.org/package/2006/content-types",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");

    private static final SchemaTypeLoader SCHEMA = load();

    private OoxmlSchema() {}

    /** What is wrong in a file, as {@code part: fault}, in the order of the parts; empty if nothing is. */
    public static List<String> validate(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    validate(part.getName(), zip.readAllBytes(), faults);
                }
            }
        }
        return faults;
    }

    private static void validate(String part, byte[] bytes, List<String> faults) throws IOException {
        try {
            Document document = parser().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            String namespace = document.getDocumentElement().getNamespaceURI();
            if (namespace != null && OF_THE_PACKAGE.contains(namespace)) {
                return;
            }
            MarkupCompatibility.settle(document);
            faults(document).forEach(fault -> faults.add(part + ": " + fault));
        } catch (SAXException | XmlException e) {
            faults.add(part + ": " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> faults(Document document) throws XmlException {
        XmlObject typed = SCHEMA.parse(document, null, null);
        if (typed.schemaType().isNoType()) {
            return List.of("no type for " + document.getDocumentElement().getNodeName());
        }
        List<XmlError> errors = new ArrayList<>();
        typed.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(e -> e.getMessage() + place(e.getObjectLocation()))
                .toList();
    }

    /** The beginning of what is wrong. */
    private static String place(Object location) {
        String text = location instanceof XmlObject there ? there.xmlText() : "";
        return text.isEmpty() ? "" : " at " + text.substring(0, Math.min(200, text.length()));
    }

    private static DocumentBuilderFactory parser() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory;
    }

    private static SchemaTypeLoader load() {
        try {
            URL[] jar = {Path.of(System.getProperty(SCHEMA_JAR)).toUri().toURL()};
            ClassLoader apart = new URLClassLoader(jar, new XmlBeansOnly());
            SchemaTypeSystem types = (SchemaTypeSystem)
                    apart.loadClass(TYPES).getField("typeSystem").get(null);
            return XmlBeans.typeLoaderUnion(new SchemaTypeLoader[] {types, XmlBeans.getBuiltinTypeSystem()});
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lends the schema its runtime, and hides the types that the program ships with. */
    private static final class XmlBeansOnly extends ClassLoader {
        private static final ClassLoader TESTS = OoxmlSchema.class.getClassLoader();

        XmlBeansOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.apache.xmlbeans.") || name.startsWith("org.apache.logging.")) {
                return TESTS.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return null;
        }
    }
}
