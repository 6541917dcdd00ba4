package io.huizong.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.jspecify.annotations.Nullable;

/**
 * Works out formulas for which a file stores no value. Only those that always give the same are: no other files, no clock,
 * no chance. Whatever goes wrong leaves {@link Cell.NoResult}.
 */
final class FormulaResults implements Closeable {
    private static final int MOST = 20_000;
    private static final Pattern CALL = Pattern.compile("([A-Z][A-Z0-9._]*)\\s*\\(");
    private static final Set<String> UNSAFE = Set.of(
            "NOW",
            "TODAY",
            "RAND",
            "RANDBETWEEN",
            "CELL",
            "INFO",
            "INDIRECT",
            "OFFSET",
            "HYPERLINK",
            "WEBSERVICE",
            "RTD");

    /** Opens the file in POI's user model; null if it is too large for that. */
    @FunctionalInterface
    interface Model {
        org.apache.poi.ss.usermodel.@Nullable Workbook open() throws IOException;
    }

    private final Model model;
    private boolean opened;
    private int worked;
    private org.apache.poi.ss.usermodel.@Nullable Workbook workbook;
    private @Nullable FormulaEvaluator evaluator;

    FormulaResults(Model model) {
        this.model = model;
    }

    /** The result of a formula at a row and column counted from 1; null if that is the empty text. */
    @Nullable
    Cell of(String sheet, int row, int column, String formula, Function<BigDecimal, Cell> number) {
        if (!isSafe(formula) || ++worked > MOST) {
            return new Cell.NoResult(formula);
        }
        try {
            return cell(evaluated(sheet, row, column), formula, number);
        } catch (RuntimeException | IOException | StackOverflowError e) {
            return new Cell.NoResult(formula);
        }
    }

    /** Square brackets name another file; a bar, a program to talk to. */
    private static boolean isSafe(String formula) {
        if (formula.indexOf('[') >= 0 || formula.indexOf('|') >= 0) {
            return false;
        }
        Matcher calls = CALL.matcher(formula.toUpperCase(java.util.Locale.ROOT));
        while (calls.find()) {
            if (UNSAFE.contains(calls.group(1))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable CellValue evaluated(String sheet, int row, int column) throws IOException {
        if (!opened) {
            opened = true;
            workbook = model.open();
            evaluator = workbook == null ? null : workbook.getCreationHelper().createFormulaEvaluator();
        }
        if (workbook == null || evaluator == null) {
            return null;
        }
        var found = workbook.getSheet(sheet).getRow(row - 1).getCell(column - 1);
        return found == null || found.getCellType() != CellType.FORMULA ? null : evaluator.evaluate(found);
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
            case ERROR ->
                new Cell.ErrorValue(FormulaError.forInt(result.getErrorValue()).getString());
            default -> new Cell.NoResult(formula);
        };
    }

    @Override
    public void close() throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }
}
