package io.huizong.form;

import io.huizong.finding.FindingCode;
import io.huizong.finding.Severity;
import io.huizong.period.Deadline;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declared spreadsheet, one version of it.
 *
 * @param order its place among the forms, the smallest first
 * @param code stable, used everywhere
 * @param title its title row
 * @param sheet what its sheet is named
 * @param due how often it is due; empty for one that is not due by period
 * @param deadline when it is due; null where nothing is said
 * @param unique fields that may not repeat within one submission
 * @param items what is counted, a line each; empty for a form whose records are lines of any contents
 * @param same null where nothing can be the same from two units
 * @param ledger null where a record is over with its period
 * @param ranked null where no level is claimed
 * @param owedBy categories or unit codes that owe it; empty for every unit
 * @param from the first month that this version is for; null for ever since
 * @param severities where the form weighs a finding otherwise than the code does
 */
public record Form(
        int order,
        String code,
        String title,
        String sheet,
        FormRole role,
        Optional<PeriodType> due,
        @Nullable Deadline deadline,
        List<Field> fields,
        List<Item> items,
        List<Rule> rules,
        List<String> unique,
        @Nullable Same same,
        @Nullable Ledger ledger,
        @Nullable Ranked ranked,
        List<String> owedBy,
        @Nullable Period from,
        List<Indicator> indicators,
        Map<FindingCode, Severity> severities) {

    /** The position of a field among {@link #fields}, counted from 0; -1 if there is none. */
    public int indexOf(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether its lines are fixed: one that is blank or missing has no value, and a value only where one stands. */
    public boolean isItems() {
        return !items.isEmpty();
    }

    /** The item of a record of such a form; empty for a form that lists none. */
    public Optional<Item> item(FormRecord record) {
        String name = record.text(this, Item.NAME);
        return items.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    public Optional<Indicator> indicator(String indicatorCode) {
        return indicators.stream().filter(i -> i.code().equals(indicatorCode)).findFirst();
    }

    /** The last day on which it is in time; without a deadline the period's own last day. */
    public LocalDate dueDay(Period period) {
        return deadline == null ? period.lastDay() : deadline.dueDay(period);
    }

    public Severity severity(FindingCode finding) {
        return severities.getOrDefault(finding, finding.severity());
    }
}
