package io.huizong.report.workbook;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell leads.
 *
 * @param file relative to the workbook, with {@code /}; null for the workbook itself
 * @param place a range of a sheet as formulas write it; null for the file as a whole, never together with no file
 */
record Link(@Nullable String file, @Nullable String place) {

    static Link within(String sheet, String range) {
        return new Link(null, "'" + sheet.replace("'", "''") + "'!" + range);
    }

    static Link toFile(String file) {
        return new Link(file, null);
    }

    static Link toFile(String file, String sheet, String range) {
        return new Link(file, within(sheet, range).place());
    }

    /**
     * The file as the target of a link: what has a meaning in addresses is escaped, Chinese is not, since Windows takes
     * escapes for bytes of its own code page.
     */
    static String encoded(String file) {
        try {
            return new URI(null, null, file, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
