package io.huizong.table.header;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.sheet.Cell;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A form's header as found in a sheet; it may lack columns.
 *
 * @param firstRow counted from 1
 * @param lastRow the header's last row; records begin below it
 * @param firstColumn the table's first column, counted from 1
 * @param columns by position of the field among the form's fields, counted from 0: the column, counted from 1
 * @param headings by column: the texts of the header's levels there, the highest first
 * @param exact how many columns carry a field's own header rather than an alias
 * @param unknown columns that belong to no field and are no serial numbers: their texts by column
 * @param duplicates columns that mean a field which another column means as well
 * @param serials columns that only number the rows
 * @param others of the unknown columns those that name a field which has no column, but say another quantity than it
 * @param fields of csv how many fields the records have, those left aside in which a number may be split; else -1
 */
public record Header(
        Form form,
        int firstRow,
        int lastRow,
        int firstColumn,
        SortedMap<Integer, Integer> columns,
        SortedMap<Integer, List<String>> headings,
        int exact,
        SortedMap<Integer, String> unknown,
        SortedMap<Integer, Field> duplicates,
        List<Integer> serials,
        SortedMap<Integer, Field> others,
        int fields) {

    /** The same for another form with the same fields. */
    public Header of(Form other) {
        return new Header(
                other,
                firstRow,
                lastRow,
                firstColumn,
                columns,
                headings,
                exact,
                unknown,
                duplicates,
                serials,
                others,
                fields);
    }

    /** The column of a field, counted from 1; null if the sheet has none. */
    @Nullable
    public Integer column(int field) {
        return columns.get(field);
    }

    /** The field of a column. */
    public Optional<Field> field(int column) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue() == column)
                .map(e -> form.fields().get(e.getKey()))
                .findFirst();
    }

    /** Whether each required column that there is holds something among these cells. */
    public boolean isComplete(SortedMap<Integer, Cell> cells) {
        return columns.entrySet().stream()
                .filter(e -> form.fields().get(e.getKey()).required())
                .allMatch(e -> cells.containsKey(e.getValue()));
    }

    /** The required fields that no column is for. */
    public List<Field> missing() {
        return form.fields().stream()
                .filter(f -> f.required() && !columns.containsKey(form.indexOf(f.name())))
                .toList();
    }

    /** What stands above a column, in one line. */
    public String heading(int column) {
        return String.join("", headings.getOrDefault(column, List.of())).replaceAll("\\s+", "");
    }

    /** The table's last column, counted from 1. */
    public int lastColumn() {
        return headings.isEmpty() ? firstColumn : headings.lastKey();
    }

    public int matched() {
        return columns.size();
    }

    int matchedRequired() {
        return (int) form.fields().stream().filter(Field::required).count()
                - missing().size();
    }
}
