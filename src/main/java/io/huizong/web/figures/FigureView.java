package io.huizong.web.figures;

import io.huizong.report.workbook.FigureLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one figure, in words.
 *
 * @param unit the name of the unit that it is of; empty for the county
 * @param value the county's, or the unit's; where there is none, why
 * @param line the county's
 * @param bridge how the county's comes from what its units add up to; empty where they are the same
 * @param owing how many units have no number though they owe one
 * @param parts what a ratio is made of; else empty
 * @param previous the page of sources before this; null on the first
 * @param next the one after; null on the last
 */
record FigureView(
        String made,
        String code,
        String title,
        String measure,
        String form,
        String unit,
        String value,
        FigureLine line,
        String bridge,
        int owing,
        List<Part> parts,
        List<UnitRow> units,
        Trend trend,
        List<SourceRow> sources,
        int first,
        @Nullable Integer previous,
        @Nullable Integer next) {

    record Part(String code, String title, String value) {}

    /**
     * A unit.
     *
     * @param value a number, or a state in words
     * @param tone of the state; empty for a number
     * @param share of the largest, from 0 to 100
     */
    record UnitRow(String code, String name, String value, String tone, int share, boolean chosen) {}

    /**
     * A cell, or a nil report.
     *
     * @param indicator which part of a ratio it adds to; empty where there is only one
     * @param link to its row
     * @param amount that it adds, in words where the county leaves it out
     */
    record SourceRow(
            String indicator,
            String unit,
            String period,
            String file,
            String sheet,
            String cell,
            String written,
            String amount,
            boolean leftOut,
            @Nullable String link) {}
}
