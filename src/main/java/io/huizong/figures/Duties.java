package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;

/**
 * Which forms units owe: those that the register names, else those that the office has switched on, but for what the
 * office has let them off.
 */
public record Duties(Office office, Decided decided) {

    /** Whether a unit owes a form for a period of the length for which the form is due. */
    public boolean owes(ReportingUnit unit, Form form, Period period) {
        boolean named = unit.owes().isEmpty()
                ? office.formsOn().contains(form.code())
                : unit.owes().contains(form.code());
        String category = unit.category() == null ? "" : unit.category();
        boolean meant = form.owedBy().isEmpty()
                || form.owedBy().contains(category)
                || form.owedBy().contains(unit.code());
        boolean valid = form.from() == null || !form.from().firstDay().isAfter(period.firstDay());
        boolean exempt = unit.exempt().contains(form.code()) || decided.letsOff(unit.code(), form.code(), period);
        return named && meant && valid && !exempt && unit.existsIn(period);
    }
}
