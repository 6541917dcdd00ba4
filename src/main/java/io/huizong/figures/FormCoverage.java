package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.unit.ReportingUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who has reported a form in a period.
 *
 * @param standings by unit, in the register's order; every unit that exists in the period
 */
public record FormCoverage(Form form, Map<ReportingUnit, Standing> standings) {

    /** The units in one of the states that the condition picks, in the register's order. */
    public List<ReportingUnit> units(Predicate<FigureState> states) {
        return standings.entrySet().stream()
                .filter(e -> states.test(e.getValue().state()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public int count(FigureState state) {
        return units(s -> s == state).size();
    }

    /** Units that owe the form, whether it has come or not. */
    public int owing() {
        return units(s -> s != FigureState.EXEMPT).size();
    }

    public int rejectedRows() {
        return standings.values().stream().mapToInt(Standing::rejectedRows).sum();
    }
}
