package io.huizong.sheet.xlsx;

import io.huizong.sheet.CellFormats;
import io.huizong.sheet.DateSystem;
import io.huizong.sheet.NumberFormats;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles part, of which only the date formats matter. */
final class Styles {
    private Styles() {}

    /** Reads a styles part; a workbook without one has no dates. */
    static CellFormats read(@Nullable InputStream styles, DateSystem system) throws IOException, XMLStreamException {
        BitSet dates = new BitSet();
        if (styles == null) {
            return new CellFormats(dates, system);
        }
        try (Xml xml = Xml.open(styles)) {
            Map<Integer, Boolean> custom = new HashMap<>();
            int formats = 0;
            boolean cells = false;
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "numFmt" -> custom.put(id(xml), NumberFormats.isDate(code(xml)));
                    case "cellXfs" -> cells = true;
                    case "cellStyles", "dxfs" -> cells = false;
                    case "xf" -> {
                        if (cells) {
                            dates.set(formats++, isDate(id(xml), custom));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new CellFormats(dates, system);
    }

    private static boolean isDate(int id, Map<Integer, Boolean> custom) {
        Boolean byCode = custom.get(id);
        return byCode == null ? NumberFormats.isDate(id) : byCode;
    }

    private static int id(Xml xml) throws XMLStreamException {
        String id = xml.attribute("numFmtId");
        try {
            return id == null ? 0 : Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("numFmtId " + id, e);
        }
    }

    private static String code(Xml xml) {
        String code = xml.attribute("formatCode");
        return code == null ? "" : code;
    }
}
