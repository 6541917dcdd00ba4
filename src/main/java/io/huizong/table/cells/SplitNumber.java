package io.huizong.table.cells;

import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two neighbouring fields of a csv record that may be one number, parted at the comma between its thousands.
 *
 * @param column the column of the first, counted from 1
 */
public record SplitNumber(int column, String thousands, String rest) {
    private static final Pattern THOUSANDS = Pattern.compile("[^0-9]{0,3}[1-9][0-9]{0,2}");
    private static final Pattern REST = Pattern.compile("[0-9]{3}([^0-9].{0,5})?");

    /** The first such pair, those left aside of which the first only numbers the rows. */
    public static Optional<SplitNumber> in(Row row, List<Integer> serials) {
        for (Map.Entry<Integer, Cell> cell : row.cells().entrySet()) {
            Cell next = row.cell(cell.getKey() + 1);
            String text = cell.getValue().written().strip();
            boolean first =
                    !serials.contains(cell.getKey()) && THOUSANDS.matcher(text).matches();
            if (first && next != null && REST.matcher(next.written().strip()).matches()) {
                return Optional.of(
                        new SplitNumber(cell.getKey(), text, next.written().strip()));
            }
        }
        return Optional.empty();
    }
}
