package io.huizong.table;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Findings about the cells of one row. */
final class CellFindings {
    private final Location sheet;
    private final int row;
    private final List<Finding> list = new ArrayList<>();
    private int errors;

    /** Takes findings about a row, which is counted from 1. */
    CellFindings(Location sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    void add(FindingCode code, @Nullable String value, EntryReader at, Function<Finding, Finding> more) {
        add(code, null, value, at, more);
    }

    void add(
            FindingCode code,
            @Nullable String variant,
            @Nullable String value,
            EntryReader at,
            Function<Finding, Finding> more) {
        Finding plain = variant == null ? Finding.of(code) : Finding.of(code, variant);
        add(more.apply(placed(plain, value, at).severity(at.form().severity(code))));
    }

    /** A query in a wording of its own, whatever the code is otherwise. */
    void addAsQuery(
            FindingCode code, String variant, @Nullable String value, EntryReader at, Function<Finding, Finding> more) {
        add(more.apply(placed(Finding.of(code, variant), value, at).severity(Severity.QUERY)));
    }

    private Finding placed(Finding finding, @Nullable String value, EntryReader at) {
        return finding.at(sheet.cell(row, Math.max(1, at.column())))
                .value(value)
                .with("header", at.field().header());
    }

    /** A finding that is ready. */
    void add(Finding finding) {
        list.add(finding);
        errors += finding.isError() ? 1 : 0;
    }

    int errors() {
        return errors;
    }

    List<Finding> list() {
        return list;
    }
}
