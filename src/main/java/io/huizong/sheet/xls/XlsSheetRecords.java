package io.huizong.sheet.xls;

import io.huizong.sheet.Cell;
import io.huizong.sheet.CellFormats;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.Numbers;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.formula.FormulaResults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Collects the records of one worksheet; POI hands on packed numbers (RK, MulRK) as plain ones. */
final class XlsSheetRecords {
    private final BoundSheetRecord bound;
    private final @Nullable SSTRecord texts;
    private final Map<Integer, Cell.Text> shared = new HashMap<>();
    private final XlsCells cells = new XlsCells();
    private final BitSet hiddenRows = new BitSet();
    private final List<CellRange> merges = new ArrayList<>();
    /** The formula whose text comes in a later record. */
    private @Nullable FormulaRecord awaiting;

    XlsSheetRecords(BoundSheetRecord bound, @Nullable SSTRecord texts) {
        this.bound = bound;
        this.texts = texts;
    }

    BoundSheetRecord bound() {
        return bound;
    }

    Sheet sheet(CellFormats formats, FormulaResults results) {
        return new XlsSheet(
                bound.getSheetname(),
                bound.isHidden() || bound.isVeryHidden(),
                List.copyOf(merges),
                hiddenRows,
                cells,
                formats,
                results);
    }

    void take(Record record) {
        if (record instanceof LabelSSTRecord label) {
            cells.text(label.getRow(), label.getColumn(), sharedText(label.getSSTIndex()));
        } else if (record instanceof NumberRecord number) {
            cells.number(number.getRow(), number.getColumn(), number.getXFIndex(), number.getValue());
        } else if (record instanceof FormulaRecord formula) {
            take(formula);
        } else if (record instanceof StringRecord string) {
            take(string);
        } else if (record instanceof BoolErrRecord value) {
            cells.value(value.getRow(), value.getColumn(), boolOrError(value));
        } else if (record instanceof LabelRecord label) {
            cells.text(label.getRow(), label.getColumn(), text(label.getValue()));
        } else {
            takeShape(record);
        }
    }

    private void takeShape(Record record) {
        if (record instanceof RowRecord row) {
            hiddenRows.set(row.getRowNumber(), row.getZeroHeight() || row.getHeight() == 0);
        } else if (record instanceof MergeCellsRecord ranges) {
            for (int i = 0; i < ranges.getNumAreas(); i++) {
                CellRangeAddress at = ranges.getAreaAt(i);
                merges.add(new CellRange(
                        at.getFirstRow() + 1, at.getLastRow() + 1, at.getFirstColumn() + 1, at.getLastColumn() + 1));
            }
        }
    }

    private void take(StringRecord string) {
        if (awaiting != null) {
            cells.text(awaiting.getRow(), awaiting.getColumn(), text(string.getString()));
            awaiting = null;
        }
    }

    private void take(FormulaRecord formula) {
        int row = formula.getRow();
        int column = formula.getColumn();
        awaiting = null;
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> awaiting = formula.hasCachedResultString() ? formula : null;
            case BOOLEAN -> cells.value(row, column, new Cell.Bool(formula.getCachedBooleanValue()));
            case ERROR -> cells.value(row, column, error(formula.getCachedErrorValue()));
            default -> {
                if (isUnworked(formula)) {
                    cells.unworked(row, column, formula.getXFIndex());
                } else {
                    cells.number(row, column, formula.getXFIndex(), formula.getValue());
                }
            }
        }
    }

    /** Programs that do not work out formulas store 0 and ask for it on opening: such a 0 is no value. */
    private static boolean isUnworked(FormulaRecord formula) {
        return formula.isCalcOnLoad() && formula.getValue() == 0;
    }

    private Cell.@Nullable Text sharedText(int index) {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            throw new IllegalStateException("no shared text " + index);
        }
        SSTRecord all = texts;
        return shared.computeIfAbsent(index, i -> new Cell.Text(all.getString(i).getString()));
    }

    private static Cell.@Nullable Text text(String text) {
        return text.isEmpty() ? null : new Cell.Text(text);
    }

    private static Cell boolOrError(BoolErrRecord value) {
        return value.isBoolean() ? new Cell.Bool(value.getBooleanValue()) : error(value.getErrorValue());
    }

    private static Cell error(int code) {
        return new Cell.ErrorValue(
                FormulaError.isValidCode(code)
                        ? FormulaError.forInt((byte) code).getString()
                        : "#" + code);
    }

    /** A number in a cell's format; what no number can be made of is told apart. */
    static Cell number(CellFormats formats, int format, double number) {
        BigDecimal exact = Numbers.of(number);
        return exact == null ? new Cell.ErrorValue(FormulaError.NUM.getString()) : formats.number(exact, format);
    }
}
