package io.huizong.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Which cell formats of a workbook show a date, and from which day it counts.
 *
 * @param dates the indices, from 0, of the cell formats that show a date
 */
record CellFormats(BitSet dates, DateSystem system) {
    /** A number in a cell of the given format. */
    Cell number(BigDecimal number, int format) {
        if (dates.get(format)) {
            LocalDateTime at = system.at(number);
            if (at != null) {
                return new Cell.DateTime(at);
            }
        }
        return new Cell.Numeric(number);
    }

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
