package io.huizong.sheet.formula;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Prepares a model for evaluation: a formula with a stored value becomes that value, so that all figures come from what
 * the file shows; one without, whose result is not the same each time or comes from elsewhere, becomes #N/A.
 */
final class StoredValues {
    private static final Pattern CALL = Pattern.compile("([A-Z][A-Z0-9._]*)\\s*\\(");
    /** The clock, chance, the surroundings, and references that only evaluation tells. */
    private static final Set<String> UNSAFE = Set.of(
            "NOW",
            "TODAY",
            "RAND",
            "RANDBETWEEN",
            "RANDARRAY",
            "CELL",
            "INFO",
            "INDIRECT",
            "OFFSET",
            "WEBSERVICE",
            "RTD");

    private StoredValues() {}

    /** How many cells the workbook has. */
    static long settle(Workbook book) {
        long cells = 0;
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    cells++;
                    if (cell.getCellType() == CellType.FORMULA && !cell.isPartOfArrayFormulaGroup()) {
                        settle(cell);
                    }
                }
            }
        }
        return cells;
    }

    private static void settle(Cell cell) {
        if (hasStoredValue(cell)) {
            removeFormula(cell);
        } else if (!isSafe(cell.getCellFormula())) {
            removeFormula(cell);
            cell.setCellErrorValue(FormulaError.NA.getCode());
        }
    }

    private static boolean hasStoredValue(Cell cell) {
        if (cell instanceof XSSFCell ooxml) {
            CTCell stored = ooxml.getCTCell();
            return stored.isSetV()
                    && (STCellType.STR.equals(stored.getT()) || !stored.getV().isBlank());
        }
        return cell.getCachedFormulaResultType() != CellType.NUMERIC || cell.getNumericCellValue() != 0;
    }

    private static void removeFormula(Cell cell) {
        if (cell instanceof XSSFCell ooxml) {
            // POI's own way looks through the whole calculation chain each time.
            if (ooxml.getCTCell().isSetF()) {
                ooxml.getCTCell().unsetF();
            }
        } else {
            cell.removeFormula();
        }
    }

    /** Square brackets name another file; a bar, a program to talk to. */
    static boolean isSafe(String formula) {
        if (formula.indexOf('[') >= 0 || formula.indexOf('|') >= 0) {
            return false;
        }
        Matcher calls = CALL.matcher(formula.toUpperCase(Locale.ROOT));
        while (calls.find()) {
            if (UNSAFE.contains(calls.group(1))) {
                return false;
            }
        }
        return true;
    }
}
