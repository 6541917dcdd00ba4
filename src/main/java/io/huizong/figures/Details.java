package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The accepted records behind figures, handed on one by one: there may be a million. */
public interface Details {
    /**
     * A record and where it came from.
     *
     * @param unit its code
     */
    record Detail(String unit, String file, @Nullable String sheet, FormRecord record) {}

    /** Every counted record of a form, by unit in the register's order, then by file, sheet and row. */
    void each(Form form, Consumer<Detail> sink);
}
