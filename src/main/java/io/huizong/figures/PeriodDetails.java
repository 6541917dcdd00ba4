package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import java.util.function.Consumer;

/** The records of a month, read from the store as they are asked for. */
record PeriodDetails(Period period, PeriodBook book, Submissions submissions) implements Details {
    @Override
    public void each(Form form, Consumer<Detail> sink) {
        if (period.type() != PeriodType.MONTH) {
            return;
        }
        FormPeriod counted = book.form(form, period);
        counted.counted().forEach((unit, one) -> each(form, unit, one, sink));
    }

    private void each(Form form, String unit, StoredSubmission one, Consumer<Detail> sink) {
        submissions.records(
                one.id(), form, stored -> sink.accept(new Detail(unit, one.file(), stored.sheet(), stored.record())));
    }
}
