package io.huizong.intake;

import io.huizong.form.FormCatalog;
import io.huizong.unit.MediaRegister;
import io.huizong.unit.UnitRegister;
import java.time.LocalDate;

/**
 * What files are held against.
 *
 * @param county its name, which people write before their unit's
 * @param today periods that begin later are refused
 * @param media whose levels are known
 * @param explanationLength as many letters and digits as an answer to a query must have
 */
public record Reference(
        FormCatalog catalog,
        UnitRegister register,
        MediaRegister media,
        String county,
        LocalDate today,
        int explanationLength) {
    private static final int USUAL_LENGTH = 4;

    /** Without media, with the usual length of an answer. */
    public Reference(FormCatalog catalog, UnitRegister register, String county, LocalDate today) {
        this(catalog, register, MediaRegister.EMPTY, county, today, USUAL_LENGTH);
    }
}
