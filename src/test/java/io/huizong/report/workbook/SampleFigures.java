package io.huizong.report.workbook;

import io.huizong.figures.Comparison;
import io.huizong.figures.Details;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.UnitFigure;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The figures of the sample month, worked out from its rows. */
final class SampleFigures {
    private SampleFigures() {}

    static List<Figure> all() {
        return SampleForms.all().stream()
                .flatMap(f -> f.indicators().stream().map(i -> figure(f, i)))
                .toList();
    }

    private static Figure figure(Form form, Indicator indicator) {
        Map<String, UnitFigure> byUnit = new LinkedHashMap<>();
        for (ReportingUnit unit : SampleMonth.UNITS) {
            FigureState state = SampleMonth.state(form, unit);
            BigDecimal own = SampleForms.evaluate(form, indicator, records(form, List.of(unit.code()), false));
            byUnit.put(unit.code(), new UnitFigure(state, state.hasReported() ? own : null));
        }
        List<String> all = SampleMonth.UNITS.stream().map(ReportingUnit::code).toList();
        BigDecimal value = SampleForms.evaluate(form, indicator, records(form, all, true));
        BigDecimal sum = SampleForms.evaluate(form, indicator, records(form, all, false));
        boolean adds = indicator.isAdditive();
        return compared(form, indicator, value, byUnit, adds ? sum : null, adds ? sum.subtract(value) : null);
    }

    private static Figure compared(
            Form form,
            Indicator indicator,
            BigDecimal value,
            Map<String, UnitFigure> byUnit,
            BigDecimal sum,
            BigDecimal duplicates) {
        boolean partial = form.code().equals("study") && !indicator.isRatio();
        BigDecimal previous = partial ? SampleMonth.number(38) : value.multiply(new BigDecimal("0.8"));
        BigDecimal yearAgo = form.code().equals("warning") ? null : BigDecimal.ZERO;
        BigDecimal toDate = indicator.isAdditive() ? value.add(SampleMonth.number(50)) : value;
        return new Figure(
                form,
                indicator,
                value,
                indicator.code().equals("warning.talks") ? null : previous,
                yearAgo,
                toDate,
                partial ? SampleMonth.number(40) : null,
                indicator.code().equals("study.sessions") ? SampleMonth.number(400) : null,
                partial
                        ? new Comparison(18, SampleMonth.number(40), SampleMonth.number(38), false)
                        : new Comparison(3, value, previous, true),
                yearAgo == null ? new Comparison(0, null, null, false) : new Comparison(2, value, yearAgo, true),
                partial ? new Comparison(3, toDate, SampleMonth.number(40), true) : new Comparison(0, null, null, true),
                byUnit,
                sum,
                duplicates);
    }

    private static List<FormRecord> records(Form form, List<String> units, boolean once) {
        return SampleDetails.of(form.code()).stream()
                .filter(d -> units.contains(d.unit()))
                .filter(d -> !once
                        || !d.unit().equals("U04")
                        || !d.record().text(form, "title").equals(SampleMonth.SHARED_TITLE))
                .map(Details.Detail::record)
                .toList();
    }

    static SortedMap<Period, Map<String, BigDecimal>> byMonth() {
        SortedMap<Period, Map<String, BigDecimal>> months = new TreeMap<>();
        IntStream.rangeClosed(1, 6).forEach(m -> months.put(Period.month(2024, m), new LinkedHashMap<>()));
        for (Figure figure : all()) {
            months.forEach((month, values) -> values.put(
                    figure.indicator().code(),
                    month.equals(SampleMonth.PERIOD)
                            ? figure.value()
                            : month.ordinal() == 2
                                    ? null
                                    : figure.indicator().isAdditive()
                                            ? SampleMonth.number(month.ordinal() == 1 ? 8 : 14)
                                            : new BigDecimal("0.3")));
        }
        return months;
    }
}
