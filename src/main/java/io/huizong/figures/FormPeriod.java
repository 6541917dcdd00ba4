package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.store.StoredSubmission;
import io.huizong.tally.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one form in one period of the length for which it is due.
 *
 * @param counted the submission that counts, by unit
 * @param amounts by unit, then by indicator; an indicator whose fields are all blank is left out
 */
record FormPeriod(
        Period period,
        Form form,
        Map<String, StoredSubmission> counted,
        Map<String, Map<String, Amount>> amounts,
        List<SharedGroup> groups) {

    Set<String> reporting() {
        return counted.keySet();
    }

    @Nullable
    Amount unit(Indicator indicator, String unit) {
        Map<String, Amount> of = amounts.get(unit);
        return of == null ? null : of.get(indicator.code());
    }

    /** The units' amounts together; null if none has one. */
    @Nullable
    Amount together(Indicator indicator, Set<String> units) {
        return units.stream()
                .map(unit -> unit(indicator, unit))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(Amount::withUnit)
                .orElse(null);
    }

    BigDecimal surplus(Indicator indicator, Set<String> units) {
        return groups.stream().map(g -> g.surplus(indicator.code(), units)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
