package io.huizong.report.workbook;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Colours that follow the words in the cells, also when somebody edits them: what is missing, returned or late. */
final class StateColours {
    private final Sheet sheet;
    private final Book book;

    StateColours(Sheet sheet, Book book) {
        this.sheet = sheet;
        this.book = book;
    }

    /** Rows and columns from 0, the last ones included; nothing where there are no rows. */
    void over(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (lastRow < firstRow || lastColumn < firstColumn) {
            return;
        }
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] range = {new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn)};
        ConditionalFormattingRule[] rules = {
            rule("state.missing", Tone.MISSING), rule("state.returned", Tone.RETURNED), rule("late", Tone.RETURNED)
        };
        formatting.addConditionalFormatting(range, rules);
    }

    private ConditionalFormattingRule rule(String word, Tone tone) {
        ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(ComparisonOperator.EQUAL, '"' + book.text(word) + '"');
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.color(String.valueOf(tone.fill())));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
