package io.huizong.sheet.xlsx;

import io.huizong.sheet.CellRange;
import io.huizong.sheet.CellRef;
import io.huizong.sheet.DateSystem;
import io.huizong.sheet.Guarded;
import io.huizong.sheet.Row;
import io.huizong.sheet.RowHandler;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A worksheet of an .xlsx; its part is read anew for each pass. */
final class XlsxSheet implements Sheet {
    private static final int MOST_MERGES = 500_000;

    private final XlsxWorkbook book;
    private final XlsxParts.Tab tab;
    private @Nullable List<CellRange> merges;

    XlsxSheet(XlsxWorkbook book, XlsxParts.Tab tab) {
        this.book = book;
        this.tab = tab;
    }

    @Override
    public String name() {
        return tab.name();
    }

    @Override
    public boolean hidden() {
        return tab.hidden();
    }

    @Override
    public DateSystem dates() {
        return book.dates();
    }

    @Override
    public List<CellRange> merges() throws UnreadableFile {
        if (merges == null) {
            merges = Guarded.content("xml", this::readMerges);
        }
        return merges;
    }

    private List<CellRange> readMerges() throws IOException, XMLStreamException, UnreadableFile {
        List<CellRange> found = new ArrayList<>();
        try (Xml xml = Xml.open(book.part(tab.part()))) {
            while (xml.nextElement()) {
                if (xml.name().equals("sheetData")) {
                    xml.skip();
                } else if (xml.name().equals("mergeCell")) {
                    String reference = xml.attribute("ref");
                    if (reference == null || found.size() == MOST_MERGES) {
                        throw new XMLStreamException("a merge without a range, or too many of them");
                    }
                    found.add(CellRef.range(reference));
                }
            }
        }
        return List.copyOf(found);
    }

    @Override
    public void rows(RowHandler handler) throws UnreadableFile {
        try (XlsxRows rows = Guarded.content("xml", this::open)) {
            boolean more = true;
            while (more) {
                Row row = Guarded.next("xml", rows::next);
                more = row != null && handler.row(row);
            }
        }
    }

    private XlsxRows open() throws IOException, XMLStreamException, UnreadableFile {
        XlsxCells cells = book.cells(tab.name());
        return new XlsxRows(Xml.open(book.part(tab.part())), cells);
    }
}
