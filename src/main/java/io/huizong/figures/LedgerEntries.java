package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Ledger;
import io.huizong.period.Period;
import io.huizong.store.StoredRecord;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.tally.Amount;
import io.huizong.tally.Tally;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The entries of one unit's ledger over periods that follow each other: of those with one key the newest. */
final class LedgerEntries {
    private final Form form;
    private final Period end;
    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private boolean reported;

    private LedgerEntries(Form form, Period end) {
        this.form = form;
        this.end = end;
    }

    /** A record and the submission in which it stands. */
    record Entry(Period period, StoredSubmission submission, StoredRecord stored) {
        FormRecord record() {
            return stored.record();
        }
    }

    /** Reads them; how entries stand is judged at the end of a period. */
    static LedgerEntries of(Form form, String unit, List<FormPeriod> parts, Period end, Submissions submissions) {
        Ledger ledger = Objects.requireNonNull(form.ledger());
        LedgerEntries entries = new LedgerEntries(form, end);
        for (FormPeriod part : parts) {
            StoredSubmission one = part.counted().get(unit);
            if (one != null) {
                entries.reported = true;
                submissions.records(
                        one.id(),
                        part.form(),
                        stored -> entries.byKey.put(
                                ledger.keyOf(part.form(), stored.record()), new Entry(part.period(), one, stored)));
            }
        }
        return entries;
    }

    Collection<Entry> all() {
        return byKey.values();
    }

    /** What they come to, by indicator; nothing where the unit did not report. */
    Map<String, Amount> amounts() {
        if (!reported) {
            return Map.of();
        }
        Tally tally = new Tally(form, end);
        byKey.values().forEach(entry -> tally.add(entry.record()));
        return tally.amounts();
    }
}
