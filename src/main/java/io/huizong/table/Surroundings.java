package io.huizong.table;

import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.sheet.CellRange;
import io.huizong.sheet.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be known about a table besides its header.
 *
 * @param place its sheet
 * @param period null where it is not known
 * @param merges the merged ranges of its sheet
 * @param above the rows above its header
 * @param others the forms whose tables may stand below it by mistake
 */
public record Surroundings(
        Location place, @Nullable Period period, List<CellRange> merges, List<Row> above, List<Form> others) {}
