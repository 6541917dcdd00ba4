package io.huizong.intake;

import io.huizong.sheet.Sheet;
import io.huizong.table.header.SheetPreview;

/** The sheets that a blank workbook brings along beside its forms: they are no report, and nothing is said of them. */
public final class OwnSheet {
    /** Stands in a hidden column of the instructions: their name alone may be the unit's own idea. */
    public static final String INSTRUCTIONS = "huizong:instructions";

    /** The name of the hidden sheet of codes to choose from. */
    public static final String CODES = "huizong_codes";

    private OwnSheet() {}

    static boolean isInstructions(SheetPreview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .anyMatch(cell -> cell.written().equals(INSTRUCTIONS));
    }

    static boolean isCodes(Sheet sheet) {
        return sheet.hidden() && CODES.equals(sheet.name());
    }
}
