package io.huizong.sheet.xlsx;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellRef;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.Row;
import io.huizong.sheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet part, one after the other. */
final class XlsxRows implements Closeable {
    private static final Pattern NO_HEIGHT = Pattern.compile("0+(\\.0*)?");

    private final Xml xml;
    private final XlsxCells cells;
    private final BitSet seen = new BitSet();
    private int lastRow;

    XlsxRows(Xml xml, XlsxCells cells) {
        this.xml = xml;
        this.cells = cells;
    }

    /** The next row that holds something; null when the part has been read to its end. */
    @Nullable
    Row next() throws IOException, XMLStreamException, UnreadableFile {
        while (xml.nextElement()) {
            if (xml.name().equals("row")) {
                Row row = row();
                if (!row.isBlank()) {
                    return row;
                }
            }
        }
        return null;
    }

    private Row row() throws IOException, XMLStreamException, UnreadableFile {
        boolean hidden = false;
        int number = lastRow + 1;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> number = CellRef.rowNumber(xml.attributeValue(i));
                case "hidden" -> hidden |= Xml.isTrue(xml.attributeValue(i));
                case "ht" -> hidden |= NO_HEIGHT.matcher(xml.attributeValue(i)).matches();
                default -> {}
            }
        }
        if (number <= lastRow || number > CellRef.LAST_ROW) {
            throw Refusal.damagedRow("row-twice", number);
        }
        lastRow = number;
        return new Row(number, hidden, -1, cells(number));
    }

    private SortedMap<Integer, Cell> cells(int row) throws IOException, XMLStreamException, UnreadableFile {
        SortedMap<Integer, Cell> found = new TreeMap<>();
        seen.clear();
        int level = xml.depth();
        int next = 1;
        while (xml.nextChild(level)) {
            if (xml.name().equals("c")) {
                int column = cells.begin(xml, row, next);
                if (seen.get(column)) {
                    throw Refusal.damagedRow("cell-twice", row);
                }
                seen.set(column);
                next = column + 1;
                Cell cell = cells.read(xml, row, column);
                if (cell != null) {
                    found.put(column, cell);
                }
            } else {
                xml.skip();
            }
        }
        cells.addArrays(row, found);
        return found;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
