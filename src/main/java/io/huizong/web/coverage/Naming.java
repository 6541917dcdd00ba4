package io.huizong.web.coverage;

import io.huizong.figures.Basis;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.store.StoredSubmission;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import org.jspecify.annotations.Nullable;

/** How tables call what is stored by its code; what is not known is empty. */
record Naming(Basis basis) {

    String unit(@Nullable String code) {
        return code == null
                ? ""
                : basis.register().unit(code).map(ReportingUnit::name).orElse(code);
    }

    String form(@Nullable String code) {
        return code == null ? "" : basis.catalog().form(code).map(Form::sheet).orElse(code);
    }

    String period(@Nullable Period period) {
        return period == null ? "" : period.title(Messages.bundled());
    }

    /** The file, and the sheet where it has several. */
    String file(StoredSubmission one) {
        return one.sheet() == null ? one.file() : one.file() + " \u203a " + one.sheet();
    }
}
