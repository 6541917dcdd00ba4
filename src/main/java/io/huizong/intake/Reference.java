package io.huizong.intake;

import io.huizong.form.FormCatalog;
import io.huizong.unit.UnitRegister;
import java.time.LocalDate;

/**
 * What files are held against.
 *
 * @param county its name, which people write before their unit's
 * @param today periods that begin later are refused
 */
public record Reference(FormCatalog catalog, UnitRegister register, String county, LocalDate today) {}
