package io.huizong.report.changes;

import io.huizong.figures.UnitFigure;
import io.huizong.form.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not what it was.
 *
 * @param form its code
 * @param indicator as it is declared now; one that is declared no longer is not listed
 * @param unit the unit's code; null for the county
 * @param from what was published; its state says why there is no value, {@code reported} for the county
 * @param to likewise what is published now
 * @param why in words, for people; never empty
 */
public record ChangedFigure(
        String form,
        Indicator indicator,
        Aspect aspect,
        @Nullable String unit,
        UnitFigure from,
        UnitFigure to,
        List<String> why) {
    public ChangedFigure {
        why = List.copyOf(why);
    }

    /** Which of an indicator's numbers it is; units have a value only. */
    public enum Aspect {
        VALUE,
        PREVIOUS,
        YEAR_AGO,
        YEAR_TO_DATE,
        YEAR_TO_DATE_YEAR_AGO,
        TARGET
    }
}
