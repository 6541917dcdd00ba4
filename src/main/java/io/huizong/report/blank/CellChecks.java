package io.huizong.report.blank;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.FieldType.DateType;
import io.huizong.form.FieldType.NumberType;
import io.huizong.form.FieldType.TextType;
import io.huizong.form.FieldType.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a form refuse while a unit fills them in, and what they say. In the first column the word for
 * nothing may stand: a unit that has nothing to report writes it there.
 */
final class CellChecks {
    /** As much as a spreadsheet program takes in a list, and in a prompt. */
    private static final int MOST = 255;

    private static final int MOST_OF_A_TITLE = 32;
    private static final int LONGEST_LIST = 2_000;
    private static final BigDecimal BEYOND = BigDecimal.valueOf(999_999_999_999L);
    private static final FieldWords.Days ANY_DAY =
            new FieldWords.Days(LocalDate.of(1950, 1, 1), LocalDate.of(2199, 12, 31));

    private final Wording words;
    private final XSSFSheet sheet;
    private final CodeLists lists;
    private final DataValidationHelper helper;

    CellChecks(Wording words, XSSFSheet sheet, CodeLists lists) {
        this.words = words;
        this.sheet = sheet;
        this.lists = lists;
        this.helper = sheet.getDataValidationHelper();
    }

    /** Checks a column from row to row; rows and columns from 0. */
    void add(Field field, int column, int firstRow, int lastRow) {
        CellAddress first = new CellAddress(firstRow, column);
        add(
                field,
                new FieldWords(words, field).what(),
                constraint(new FieldWords(words, field), first),
                new CellRangeAddressList(firstRow, lastRow, column, column));
    }

    /** Checks the number of one cell, in the place of which a word may stand; null for none. */
    void add(Field field, String what, CellAddress cell, @Nullable String orWord) {
        DataValidationConstraint constraint =
                field.type() instanceof NumberType number ? number(number, cell, orWord) : length(field.type());
        add(
                field,
                what,
                constraint,
                new CellRangeAddressList(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()));
    }

    private void add(Field field, String what, DataValidationConstraint constraint, CellRangeAddressList cells) {
        DataValidation check = helper.createValidation(constraint, cells);
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.setEmptyCellAllowed(true);
        check.setSuppressDropDownArrow(true);
        check.setShowPromptBox(true);
        check.createPromptBox(cut(field.header(), MOST_OF_A_TITLE), cut(what, MOST));
        check.setShowErrorBox(true);
        check.createErrorBox(
                words.text("error.title"),
                cut(words.text("error.text", Map.of("header", field.header(), "what", what)), MOST));
        sheet.addValidationData(check);
    }

    private DataValidationConstraint constraint(FieldWords field, CellAddress first) {
        FieldType type = field.field().type();
        String nil = first.getColumn() == 0 ? words.text("nil") : null;
        if (type instanceof DateType date) {
            FieldWords.Days days = date.within() == Within.ANY ? ANY_DAY : field.days(date.within());
            return nil != null
                    ? orWord(first, nil, day(days.first()), day(days.last()), false)
                    : helper.createDateConstraint(OperatorType.BETWEEN, day(days.first()), day(days.last()), "");
        }
        if (type instanceof NumberType number) {
            return number(number, first, nil);
        }
        List<String> choices = field.choices();
        return choices.isEmpty() ? length(type) : choices(choices, nil);
    }

    private DataValidationConstraint number(NumberType type, CellAddress first, @Nullable String orWord) {
        String least = FieldWords.shown(Objects.requireNonNullElse(type.min(), BEYOND.negate()));
        String most = FieldWords.shown(Objects.requireNonNullElse(type.max(), BEYOND));
        if (orWord != null) {
            return orWord(first, orWord, least, most, type.whole());
        }
        return type.whole()
                ? helper.createIntegerConstraint(OperatorType.BETWEEN, least, most)
                : helper.createDecimalConstraint(OperatorType.BETWEEN, least, most);
    }

    /** A number between two, or a word. */
    private DataValidationConstraint orWord(CellAddress first, String word, String least, String most, boolean whole) {
        String cell = first.formatAsString();
        String integral = whole ? ",%1$s=INT(%1$s)".formatted(cell) : "";
        return helper.createCustomConstraint("IF(ISNUMBER(%1$s),AND(%1$s>=%2$s,%1$s<=%3$s%4$s),TRIM(%1$s)=\"%5$s\")"
                .formatted(cell, least, most, integral, word));
    }

    private static String day(LocalDate day) {
        return "DATE(%d,%d,%d)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private DataValidationConstraint length(FieldType type) {
        int most = type instanceof TextType text ? text.max() : LONGEST_LIST;
        return helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(most), "");
    }

    private DataValidationConstraint choices(List<String> choices, @Nullable String nil) {
        List<String> all = new ArrayList<>(choices);
        if (nil != null) {
            all.add(nil);
        }
        boolean fits = String.join(",", all).length() <= MOST && all.stream().noneMatch(c -> c.contains(","));
        return fits
                ? helper.createExplicitListConstraint(all.toArray(String[]::new))
                : helper.createFormulaListConstraint(lists.name(all));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + '\u2026';
    }
}
