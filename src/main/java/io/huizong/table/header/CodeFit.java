package io.huizong.table.header;

import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import io.huizong.table.value.CodeMatcher;
import java.util.List;

/** How well the values of a table fit a form whose header fits: for telling forms apart that share their headings. */
public final class CodeFit {
    private CodeFit() {}

    /** How many cells at the top of the table hold one of the form's codes, in the columns that are for codes. */
    public static int of(SheetPreview preview, Header header) {
        List<Field> fields = header.form().fields();
        List<Row> rows = preview.rows().stream()
                .filter(row -> row.number() > header.lastRow())
                .toList();
        return header.columns().entrySet().stream()
                .mapToInt(e -> fitting(rows, e.getValue(), fields.get(e.getKey())))
                .sum();
    }

    private static int fitting(List<Row> rows, int column, Field field) {
        if (!(field.type() instanceof FieldType.CodeType type)) {
            return 0;
        }
        CodeMatcher codes = new CodeMatcher(type);
        return (int) rows.stream()
                .filter(row -> row.cell(column) instanceof Cell.Text text
                        && codes.match(text.text()).isPresent())
                .count();
    }
}
