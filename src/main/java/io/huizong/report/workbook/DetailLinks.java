package io.huizong.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the records of a form, and of a unit in it, begin; filled while they are written. */
final class DetailLinks {
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, Map<String, String>> units = new HashMap<>();

    void startForm(String form, String sheet) {
        forms.putIfAbsent(form, address(sheet, 1));
    }

    /** @param row counted from 1 */
    void startUnit(String form, String unit, String sheet, int row) {
        units.computeIfAbsent(form, f -> new HashMap<>()).putIfAbsent(unit, address(sheet, row));
    }

    /** The form's first detail sheet; null if there is none. */
    @Nullable
    String form(String form) {
        return forms.get(form);
    }

    /** The unit's first record; null if there is none. */
    @Nullable
    String unit(String form, String unit) {
        return units.getOrDefault(form, Map.of()).get(unit);
    }

    private static String address(String sheet, int row) {
        return "'" + sheet.replace("'", "''") + "'!A" + row;
    }
}
