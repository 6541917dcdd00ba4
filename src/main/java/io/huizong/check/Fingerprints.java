package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.Fingerprint;
import io.huizong.finding.Severity;
import io.huizong.table.Entry;
import io.huizong.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives the findings of one submission their fingerprints: by what the row says, or by what the finding itself names,
 * and never by an address, so that an answer finds its query again when rows are put in or the file is renamed.
 */
final class Fingerprints {
    /** Addresses among the arguments. */
    private static final Set<String> ADDRESSES = Set.of("row", "column", "cell", "otherCell");
    /** So many contents are told apart by how often they came; a submission shows fewer. */
    private static final int MOST = 20_000;

    private final List<String> whose;
    private final Map<String, Integer> seen = new HashMap<>();

    /** For a submission of a unit, form and period, or what is known of them. */
    Fingerprints(@Nullable String unit, @Nullable String form, @Nullable Object period) {
        this.whose = List.of(text(unit), text(form), text(period));
    }

    /** A finding about a row of data. */
    Finding of(Finding finding, TableRow.Data row) {
        List<String> parts = new ArrayList<>();
        parts.add(text(finding.arguments().get("header")));
        parts.add(text(finding.arguments().get("rule")));
        for (Entry entry : row.entries()) {
            parts.add(text(entry.written()));
        }
        return named(finding, parts);
    }

    /** A finding about anything else. */
    Finding of(Finding finding) {
        List<String> parts = new ArrayList<>(List.of(text(finding.value())));
        new TreeMap<>(finding.arguments()).forEach((name, argument) -> {
            if (!ADDRESSES.contains(name)) {
                parts.add(name);
                parts.add(text(argument));
            }
        });
        return named(finding, parts);
    }

    private Finding named(Finding finding, List<String> content) {
        if (finding.severity() == Severity.NOTE) {
            return finding;
        }
        List<String> parts = new ArrayList<>(whose);
        parts.add(finding.code().code());
        parts.add(text(finding.variant()));
        parts.addAll(content);
        String first = Fingerprint.of(parts);
        int before = seen.size() < MOST || seen.containsKey(first) ? seen.merge(first, 1, Integer::sum) - 1 : 0;
        return finding.fingerprint(before == 0 ? first : Fingerprint.of(List.of(first, String.valueOf(before))));
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }
}
