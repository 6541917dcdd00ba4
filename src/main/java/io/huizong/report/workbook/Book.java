package io.huizong.report.workbook;

import io.huizong.figures.Carried;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.FormCoverage;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.PeriodType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every sheet is written from. */
record Book(Consolidation consolidation, Wording wording, Styles styles) {

    String text(String key) {
        return wording.text(key);
    }

    /** A figure as its indicator writes it; a dash for none, which is never 0. */
    void number(Line line, Indicator indicator, @Nullable BigDecimal number) {
        number(line, number, number == null ? "" : NumberFormats.of(indicator, number));
    }

    /** A stock from before the period, with the month of which it is. */
    void carried(Line line, Indicator indicator, Carried carried) {
        String mark = wording.text("carried", Map.of("period", wording.inYear(carried.asOf())));
        line.number(carried.value(), NumberFormats.of(indicator, carried.value()) + "\"" + mark + "\"");
    }

    void number(Line line, @Nullable BigDecimal number, String format) {
        if (number == null) {
            line.centre(wording.none());
        } else {
            line.number(number, format);
        }
    }

    boolean isMonth() {
        return consolidation.period().type() == PeriodType.MONTH;
    }

    /** Whether it is of a year that has ended, so that another year's numbers can be held against it. */
    boolean isWholeYear() {
        return consolidation.period().type() == PeriodType.YEAR && consolidation.through() == null;
    }

    /** Whether the records of a form are in this workbook; else they are in those of its months. */
    boolean details(Form form) {
        return isMonth() || form.due().filter(due -> due != PeriodType.MONTH).isPresent();
    }

    /** The figures of each form, in order, by the form's code. */
    Map<String, List<Figure>> figuresByForm() {
        return consolidation.figures().stream()
                .collect(Collectors.groupingBy(f -> f.form().code(), LinkedHashMap::new, Collectors.toList()));
    }

    Optional<FormCoverage> coverage(String form) {
        return consolidation.coverage().stream()
                .filter(c -> c.form().code().equals(form))
                .findFirst();
    }
}
