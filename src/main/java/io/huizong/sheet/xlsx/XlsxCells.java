package io.huizong.sheet.xlsx;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellFormats;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.CellRef;
import io.huizong.sheet.Numbers;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.formula.FormulaResults;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the {@code c} elements of one worksheet: first {@link #begin}, then {@link #read}. */
final class XlsxCells {
    private final String sheet;
    private final CellFormats formats;
    private final SharedTexts texts;
    private final FormulaResults results;
    /** Formulas that other cells share, by their index; the others name only that. */
    private final Map<String, String> shared = new HashMap<>();

    private final PendingArrays arrays = new PendingArrays();

    private String type = "n";
    private int format;
    private @Nullable String value;
    private @Nullable String inline;
    private @Nullable String formula;
    /** The cells that the formula fills. */
    private CellRange range = new CellRange(1, 1, 1, 1);

    XlsxCells(String sheet, CellFormats formats, SharedTexts texts, FormulaResults results) {
        this.sheet = sheet;
        this.formats = formats;
        this.texts = texts;
        this.results = results;
    }

    /** Takes the attributes of the current element; says its column, which is {@code next} if it names none. */
    int begin(Xml xml, int row, int next) throws XMLStreamException {
        int column = next;
        type = "n";
        format = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = column(xml.attributeValue(i), row);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> format = integer(xml.attributeValue(i));
                default -> {}
            }
        }
        if (column > CellRef.LAST_COLUMN) {
            throw new XMLStreamException("row " + row + " has more columns than a sheet");
        }
        return column;
    }

    private static int column(String reference, int row) throws XMLStreamException {
        if (CellRef.row(reference) != row) {
            throw new XMLStreamException("cell " + reference + " in row " + row);
        }
        return CellRef.column(reference);
    }

    /** What the current element holds, null if nothing; goes on to its end. */
    @Nullable
    Cell read(Xml xml, int row, int column) throws IOException, XMLStreamException, UnreadableFile {
        value = null;
        inline = null;
        formula = null;
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = formula(xml, row, column);
                case "is" -> inline = RichText.read(xml);
                default -> xml.skip();
            }
        }
        if (formula != null && !hasStoredValue()) {
            arrays.add(range, formula);
            return result(row, column, formula);
        }
        return value == null && inline == null ? null : stored();
    }

    /** Adds what a row holds of array formulas that fill several cells and have no stored values. */
    void addArrays(int row, SortedMap<Integer, Cell> cells) throws UnreadableFile {
        if (arrays.isEmpty()) {
            return;
        }
        format = 0;
        arrays.forEachCell(row, (column, text) -> {
            if (!cells.containsKey(column)) {
                Cell cell = result(row, column, text);
                if (cell != null) {
                    cells.put(column, cell);
                }
            }
        });
    }

    private @Nullable Cell result(int row, int column, String text) throws UnreadableFile {
        return results.of(sheet, row, column, text, number -> formats.number(number, format));
    }

    private String formula(Xml xml, int row, int column) throws XMLStreamException {
        String index = xml.attribute("si");
        String reference = "array".equals(xml.attribute("t")) ? xml.attribute("ref") : null;
        range = reference == null ? new CellRange(row, row, column, column) : CellRef.range(reference);
        String text = xml.text();
        if (index == null) {
            return text;
        }
        if (!text.isEmpty()) {
            shared.put(index, text);
        }
        return shared.getOrDefault(index, text);
    }

    /** An empty text is a result; an empty number is none. */
    private boolean hasStoredValue() {
        if (inline != null) {
            return true;
        }
        return value != null && (type.equals("str") || !value.isBlank());
    }

    private @Nullable Cell stored() throws IOException, XMLStreamException {
        if (inline != null && (value == null || type.equals("inlineStr"))) {
            return text(inline);
        }
        String written = value == null ? "" : value;
        if (type.equals("str") || type.equals("inlineStr")) {
            return text(RichText.unescape(written));
        }
        return written.isBlank() ? null : typed(written);
    }

    private @Nullable Cell typed(String written) throws IOException, XMLStreamException {
        return switch (type) {
            case "n" -> {
                BigDecimal number = Numbers.read(written);
                // What is no number is handed on as it stands: to be judged, not to be lost.
                yield number == null ? text(written) : formats.number(number, format);
            }
            case "s" -> texts.text(integer(written.strip()));
            case "b" -> new Cell.Bool(Xml.isTrue(written.strip()));
            case "e" -> new Cell.ErrorValue(written.strip());
            case "d" -> IsoDate.cell(written.strip());
            default -> throw new XMLStreamException("no cell type: " + type);
        };
    }

    private static @Nullable Cell text(String text) {
        return text.isEmpty() ? null : new Cell.Text(text);
    }

    private static int integer(String written) throws XMLStreamException {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("no whole number: " + written, e);
        }
    }
}
