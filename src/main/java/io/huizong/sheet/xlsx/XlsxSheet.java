package io.huizong.sheet.xlsx;

import io.huizong.sheet.CellRange;
import io.huizong.sheet.CellRef;
import io.huizong.sheet.DateSystem;
import io.huizong.sheet.Guarded;
import io.huizong.sheet.MergedRanges;
import io.huizong.sheet.Row;
import io.huizong.sheet.RowHandler;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A worksheet of an .xlsx; its part is read anew for each pass. */
final class XlsxSheet implements Sheet {
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
        MergedRanges found = new MergedRanges();
        try (Xml xml = Xml.open(book.part(tab.part()))) {
            while (xml.nextElement()) {
                if (xml.name().equals("sheetData")) {
                    xml.skip();
                } else if (xml.name().equals("mergeCell")) {
                    String reference = xml.attribute("ref");
                    if (reference == null) {
                        throw new XMLStreamException("a merge without a range");
                    }
                    book.countMerge();
                    found.add(CellRef.range(reference));
                }
            }
        }
        return Collections.unmodifiableList(found);
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
