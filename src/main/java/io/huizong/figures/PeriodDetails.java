package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import java.util.function.Consumer;

/** The records that no shorter period shows, read from the store as they are asked for. */
record PeriodDetails(Period period, PeriodBook book, Submissions submissions) implements Details {
    @Override
    public void each(Form form, Consumer<Detail> sink) {
        PeriodType length = form.due().orElse(PeriodType.MONTH);
        if (period.type() == PeriodType.MONTH || length != PeriodType.MONTH) {
            for (Period part : PeriodParts.of(period, length)) {
                book.form(form, part).counted().forEach((unit, one) -> each(form, unit, one, sink));
            }
        }
    }

    private void each(Form form, String unit, StoredSubmission one, Consumer<Detail> sink) {
        submissions.records(
                one.id(), form, stored -> sink.accept(new Detail(unit, one.file(), stored.sheet(), stored.record())));
    }
}
