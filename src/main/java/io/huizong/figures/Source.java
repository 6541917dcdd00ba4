package io.huizong.figures;

import io.huizong.finding.CellAddress;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell that a figure is made of; of a nil report, the sheet that says so.
 *
 * @param indicator which the cell adds to: the figure's own, or one that a ratio is made of
 * @param unit its code
 * @param file below the input folder
 * @param sheet null for csv
 * @param cell null for a nil report, and where the form has no column of its own for it
 * @param row counted from 1; 0 for a nil report
 * @param written as it stands in the file; empty where nothing does
 * @param amount that is added, compared or counted; null where what is written is one of several different things
 * @param leftOut whether the county counts another unit's record of the same thing instead
 */
public record Source(
        Indicator indicator,
        Period period,
        String unit,
        String file,
        @Nullable String sheet,
        int row,
        @Nullable CellAddress cell,
        String written,
        @Nullable BigDecimal amount,
        boolean leftOut,
        String sha256) {}
