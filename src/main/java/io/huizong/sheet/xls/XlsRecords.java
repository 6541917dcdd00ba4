package io.huizong.sheet.xls;

import io.huizong.sheet.CellFormats;
import io.huizong.sheet.DateSystem;
import io.huizong.sheet.NumberFormats;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.formula.FormulaResults;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of an .xls: first those of the workbook, then one run of records a sheet, in the order of their
 * positions; charts within a sheet are runs within its run.
 */
final class XlsRecords implements HSSFListener {
    private final FormulaResults results;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<BoundSheetRecord, Sheet> read = new HashMap<>();
    private DateSystem system = DateSystem.FROM_1900;
    private @Nullable SSTRecord texts;
    private @Nullable XlsSheetRecords current;
    private int depth;
    private int runs;

    XlsRecords(FormulaResults results) {
        this.results = results;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (depth == 1 && current != null) {
            current.take(record);
        } else if (depth == 1) {
            takeGlobal(record);
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1) {
            return;
        }
        if (begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        int index = runs++;
        BoundSheetRecord[] byPosition = BoundSheetRecord.orderByBofPosition(bound);
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET && index < byPosition.length) {
            current = new XlsSheetRecords(byPosition[index], texts);
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && current != null) {
            CellFormats cellFormats = new CellFormats(dates(), system);
            read.put(current.bound(), current.sheet(cellFormats, results));
            current = null;
        }
    }

    private void takeGlobal(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (record instanceof SSTRecord sst) {
            texts = sst;
        } else if (record instanceof DateWindow1904Record window) {
            system = window.getWindowing() == 1 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
        } else if (record instanceof ExtendedFormatRecord format) {
            formats.add((int) format.getFormatIndex());
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        }
    }

    private BitSet dates() {
        BitSet dates = new BitSet();
        for (int i = 0; i < formats.size(); i++) {
            String code = codes.get(formats.get(i));
            dates.set(i, code == null ? NumberFormats.isDate(formats.get(i)) : NumberFormats.isDate(code));
        }
        return dates;
    }

    /** Whether the last run of records came to its end; {@link IllegalStateException} if not. */
    boolean complete() {
        if (depth != 0 || runs < bound.size()) {
            throw new IllegalStateException("the records end early");
        }
        return true;
    }

    /** The worksheets in the order of their tabs. */
    List<Sheet> sheets() {
        return bound.stream().filter(read::containsKey).map(read::get).toList();
    }
}
