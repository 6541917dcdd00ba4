package io.huizong.sheet.formula;

import io.huizong.sheet.Cell;
import io.huizong.sheet.Numbers;
import io.huizong.sheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.jspecify.annotations.Nullable;

/** Works out formulas for which a file stores no value. Whatever goes wrong leaves {@link Cell.NoResult}. */
public final class FormulaResults implements Closeable {
    private static final int MOST = 20_000;
    private static final long MOST_LOOKED_AT = 50_000_000;

    /** Opens the file in POI's user model; null if it is too large for that. Refuses a file that is damaged anywhere. */
    @FunctionalInterface
    public interface Model {
        org.apache.poi.ss.usermodel.@Nullable Workbook open() throws IOException, UnreadableFile;
    }

    private final Model model;
    private boolean opened;
    /** By sheet, row and column: a sheet may be read more than once, and is to be the same each time. */
    private final Map<String, Optional<Cell>> known = new HashMap<>();

    private org.apache.poi.ss.usermodel.@Nullable Workbook workbook;
    private @Nullable FormulaEvaluator evaluator;
    private @Nullable EvaluationBudget budget;

    public FormulaResults(Model model) {
        this.model = model;
    }

    /**
     * The result of a formula at a row and column counted from 1; null if that is the empty text.
     *
     * @param formula its text; "" where only the model has it
     * @param number makes a cell of a number, in the cell's format
     * @throws UnreadableFile if the file turns out to be damaged
     */
    @Nullable
    public Cell of(String sheet, int row, int column, String formula, Function<BigDecimal, Cell> number)
            throws UnreadableFile {
        String place = row + " " + column + " " + sheet;
        Optional<Cell> before = known.get(place);
        if (before != null) {
            return before.orElse(null);
        }
        if (known.size() >= MOST) {
            return new Cell.NoResult(formula);
        }
        Cell result = workedOut(sheet, row, column, formula, number);
        known.put(place, Optional.ofNullable(result));
        return result;
    }

    private @Nullable Cell workedOut(
            String sheet, int row, int column, String formula, Function<BigDecimal, Cell> number)
            throws UnreadableFile {
        String text = formula;
        try {
            var cell = formulaCell(sheet, row - 1, column - 1);
            if (cell == null || evaluator == null || budget == null) {
                return new Cell.NoResult(text);
            }
            text = formula.isEmpty() ? cell.getCellFormula() : formula;
            if (!budget.covers(text)) {
                return new Cell.NoResult(text);
            }
            return cell(evaluator.evaluate(cell), text, number);
        } catch (RuntimeException | IOException | StackOverflowError e) {
            return new Cell.NoResult(text);
        }
    }

    private org.apache.poi.ss.usermodel.@Nullable Cell formulaCell(String sheet, int row, int column)
            throws IOException, UnreadableFile {
        if (!opened) {
            opened = true;
            open();
        }
        if (workbook == null) {
            return null;
        }
        var cells = workbook.getSheet(sheet).getRow(row);
        var cell = cells == null ? null : cells.getCell(column);
        return cell == null || cell.getCellType() != CellType.FORMULA ? null : cell;
    }

    private void open() throws IOException, UnreadableFile {
        var whole = model.open();
        if (whole != null) {
            budget = new EvaluationBudget(StoredValues.settle(whole), MOST_LOOKED_AT);
            evaluator = whole.getCreationHelper().createFormulaEvaluator();
            workbook = whole;
        }
    }

    private static @Nullable Cell cell(@Nullable CellValue result, String formula, Function<BigDecimal, Cell> number) {
        if (result == null) {
            return new Cell.NoResult(formula);
        }
        return switch (result.getCellType()) {
            case NUMERIC -> {
                BigDecimal exact = Numbers.of(result.getNumberValue());
                yield exact == null ? new Cell.NoResult(formula) : number.apply(exact);
            }
            case STRING -> result.getStringValue().isEmpty() ? null : new Cell.Text(result.getStringValue());
            case BOOLEAN -> new Cell.Bool(result.getBooleanValue());
            case ERROR -> error(FormulaError.forInt(result.getErrorValue()), formula);
            default -> new Cell.NoResult(formula);
        };
    }

    private static Cell error(FormulaError error, String formula) {
        return error == FormulaError.CIRCULAR_REF || error == FormulaError.FUNCTION_NOT_IMPLEMENTED
                ? new Cell.NoResult(formula)
                : new Cell.ErrorValue(error.getString());
    }

    @Override
    public void close() throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }
}
