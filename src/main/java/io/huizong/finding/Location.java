package io.huizong.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where something was found.
 *
 * @param file the path below the input folder, with {@code /}; null where no file is concerned
 * @param sheet the sheet's name; null for csv or a whole file
 * @param cell null for a whole sheet
 */
public record Location(
        @Nullable String file,
        @Nullable String sheet,
        @Nullable CellAddress cell) {
    public static final Location NOWHERE = new Location(null, null, null);

    public static Location file(String file) {
        return new Location(file, null, null);
    }

    public static Location sheet(String file, @Nullable String sheet) {
        return new Location(file, sheet, null);
    }

    public Location cell(int row, int column) {
        return new Location(file, sheet, new CellAddress(row, column));
    }
}
