package io.huizong.figures;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of a ledger stand at the end of a period.
 *
 * @param whole all entries together
 * @param groups by each field of {@link io.huizong.form.Ledger#by}, in that order, then the most entries first
 * @param overdue the longest overdue first
 */
public record LedgerStanding(Form form, Counts whole, List<Group> groups, List<Overdue> overdue) {
    /** How many entries there are, and how they stand; {@code overdue} are among the {@code open}. */
    public record Counts(int entries, int settled, int open, int overdue) {
        /** The part that is settled; null where there are no entries. */
        public @Nullable BigDecimal rate() {
            return entries == 0
                    ? null
                    : BigDecimal.valueOf(settled).divide(BigDecimal.valueOf(entries), MathContext.DECIMAL64);
        }
    }

    /** The entries that have the same value in a field. */
    public record Group(Field field, String name, Counts counts) {}

    /**
     * An entry that is open past its due date.
     *
     * @param texts what it says, by field; blank fields left out
     * @param days from the due date to the period's last day
     */
    public record Overdue(ReportingUnit unit, Map<String, String> texts, LocalDate due, long days) {}
}
