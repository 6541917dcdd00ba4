package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.Value;
import io.huizong.table.Entry;
import io.huizong.table.TableRow;
import io.huizong.table.TableRow.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares rows of totals with the rows that they cover, as written, rejected ones too. A blank that stands for a
 * default may be in the total or not. Where a number could not be read nothing is compared: the row itself is
 * reported. Where it says that there is nothing, every total must be 0.
 */
final class TotalCheck {
    /** Totals above the rows have to be kept until all rows are there; no office writes so many. */
    private static final int MOST_LEADING = 1_000;

    private final Form form;
    private final Location sheet;
    private final Sums sinceSubtotal = new Sums();
    private final Sums sinceTotal = new Sums();
    private final Sums all = new Sums();
    private final List<Total> leading = new ArrayList<>();
    private boolean rowsSeen;
    private boolean nil;
    private int firstUncompared;
    private int uncompared;

    TotalCheck(Form form, Location sheet) {
        this.form = form;
        this.sheet = sheet;
    }

    /** Sums by position of the field. */
    private static final class Sums {
        private final Map<Integer, BigDecimal> written = new HashMap<>();
        private final Map<Integer, BigDecimal> withDefaults = new HashMap<>();
        private final Set<Integer> unreadable = new HashSet<>();

        void add(int field, Entry entry) {
            if (entry.origin() == Entry.Origin.REFUSED) {
                unreadable.add(field);
            } else if (entry.value() instanceof Value.Numeric n) {
                withDefaults.merge(field, n.number(), BigDecimal::add);
                if (entry.origin() != Entry.Origin.DEFAULT) {
                    written.merge(field, n.number(), BigDecimal::add);
                }
            }
        }

        boolean agrees(int field, BigDecimal total) {
            return unreadable.contains(field)
                    || total.compareTo(sum(field)) == 0
                    || total.compareTo(withDefaults.getOrDefault(field, BigDecimal.ZERO)) == 0;
        }

        BigDecimal sum(int field) {
            return written.getOrDefault(field, BigDecimal.ZERO);
        }

        void clear() {
            written.clear();
            withDefaults.clear();
            unreadable.clear();
        }
    }

    void data(TableRow.Data row) {
        rowsSeen = true;
        for (int i = 0; i < row.entries().size(); i++) {
            sinceSubtotal.add(i, row.entries().get(i));
            sinceTotal.add(i, row.entries().get(i));
            all.add(i, row.entries().get(i));
        }
    }

    /** Takes note that there is nothing to report. */
    void nil() {
        nil = true;
    }

    List<Finding> total(Total row) {
        if (row.kind() == Total.Kind.CUMULATIVE) {
            return List.of();
        }
        if (!rowsSeen) {
            leading(row);
            return List.of();
        }
        List<Finding> findings = row.kind() == Total.Kind.SUBTOTAL
                ? compare(row, sinceSubtotal, sinceSubtotal)
                : compare(row, all, sinceTotal);
        sinceSubtotal.clear();
        if (row.kind() == Total.Kind.TOTAL) {
            sinceTotal.clear();
        }
        return findings;
    }

    private void leading(Total row) {
        if (leading.size() < MOST_LEADING) {
            leading.add(row);
        } else {
            firstUncompared = uncompared++ == 0 ? row.row() : firstUncompared;
        }
    }

    /** What totals above the rows come to, now that all rows are there. */
    List<Finding> end() {
        List<Finding> findings = new ArrayList<>();
        leading.stream()
                .filter(row -> rowsSeen ? row.kind() == Total.Kind.TOTAL : nil)
                .forEach(row -> findings.addAll(compare(row, all, all)));
        if (uncompared > 0 && (rowsSeen || nil)) {
            findings.add(Finding.of(FindingCode.TOTAL_MISMATCH, "uncompared")
                    .severity(form.severity(FindingCode.TOTAL_MISMATCH))
                    .at(sheet.cell(firstUncompared, 1))
                    .with("count", uncompared));
        }
        return findings;
    }

    private List<Finding> compare(Total row, Sums sums, Sums orThese) {
        List<Finding> findings = new ArrayList<>();
        row.written().forEach((field, total) -> {
            if (!sums.agrees(field, total) && !orThese.agrees(field, total)) {
                Finding plain = rowsSeen
                        ? Finding.of(FindingCode.TOTAL_MISMATCH).with("sum", sums.sum(field))
                        : Finding.of(FindingCode.TOTAL_MISMATCH, "nil");
                findings.add(placed(plain, row, field)
                        .value(total.stripTrailingZeros().toPlainString())
                        .with("total", total));
            }
        });
        row.unreadable()
                .forEach((field, text) ->
                        findings.add(placed(Finding.of(FindingCode.TOTAL_MISMATCH, "unreadable"), row, field)
                                .value(text)
                                .with("sum", sums.sum(field))));
        return findings;
    }

    private Finding placed(Finding finding, Total row, int field) {
        return finding.severity(form.severity(FindingCode.TOTAL_MISMATCH))
                .at(sheet.cell(row.row(), row.columns().getOrDefault(field, 1)))
                .with("header", form.fields().get(field).header());
    }
}
