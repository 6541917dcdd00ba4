package io.huizong.web.coverage;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Value;
import io.huizong.store.StoredRecord;
import io.huizong.web.coverage.RowWalk.Step;
import io.huizong.web.finding.FindingLine;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one page of a submission. */
final class SubmissionRows {
    static final int PAGE = 200;
    private static final Messages WORDS = Messages.bundled();

    private final RowWalk walk;
    private final @Nullable Form form;
    private final FileRows file;
    private final String sha256;
    private final List<Step> page = new ArrayList<>();
    private final Map<String, List<Integer>> columns = new HashMap<>();
    private @Nullable String plain;
    private int total;
    private int wanted;

    /** @param form null where it is not known */
    SubmissionRows(RowWalk walk, @Nullable Form form, FileRows file, String sha256) {
        this.walk = walk;
        this.form = form;
        this.file = file;
        this.sha256 = sha256;
    }

    /**
     * Collects the page that holds a row of a sheet, else the page asked for.
     *
     * @param sheet empty for the first
     * @param row 0 for none
     * @return the page's number, counted from 1
     */
    int collect(int asked, String sheet, int row) {
        wanted = Math.max(0, asked - 1);
        walk.each(step -> {
            total = step.index() + 1;
            if (plain == null || step.sheetName().equals(sheet)) {
                plain = step.sheetName();
            }
            if (row > 0
                    && step.row() == row
                    && (sheet.isEmpty() || step.sheetName().equals(sheet))) {
                wanted = step.index() / PAGE;
            }
        });
        wanted = Math.min(wanted, Math.max(0, (total - 1) / PAGE));
        walk.each(step -> {
            StoredRecord record = step.record();
            if (record != null) {
                columns.putIfAbsent(step.sheetName(), record.columns());
            }
            if (step.index() / PAGE == wanted) {
                page.add(step);
            }
        });
        return wanted + 1;
    }

    int total() {
        return total;
    }

    /** The form's headings; none where no row was accepted, so that nobody knows which column is which. */
    List<String> headings() {
        return form == null || columns.isEmpty()
                ? List.of()
                : form.fields().stream().map(Field::header).toList();
    }

    List<SubmissionView.Row> rows() {
        Map<String, SortedSet<Integer>> unread = new HashMap<>();
        page.stream()
                .filter(step -> step.record() == null)
                .forEach(step -> unread.computeIfAbsent(step.sheetName(), s -> new TreeSet<>())
                        .add(step.row()));
        Map<String, Map<Integer, SortedMap<Integer, String>>> read = file.read(sha256, unread);
        boolean several = page.stream().anyMatch(step -> step.sheet() > 1);
        return page.stream()
                .map(step -> row(
                        step,
                        several,
                        read.getOrDefault(step.sheetName(), Map.of()).getOrDefault(step.row(), new TreeMap<>())))
                .toList();
    }

    private SubmissionView.Row row(Step step, boolean several, SortedMap<Integer, String> read) {
        StoredRecord record = step.record();
        return new SubmissionView.Row(
                anchor(step),
                several ? step.sheetName() : "",
                step.row(),
                WORDS.text("web.row." + result(step)),
                record != null ? "good" : result(step).equals("rejected") ? "bad" : "",
                record == null ? refused(step, read) : accepted(step, record),
                step.findings().stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .map(FindingLine::of)
                        .toList());
    }

    /** A row of which nothing is kept and nothing is wrong is one that is read and not counted: a total, a heading. */
    private static String result(Step step) {
        return step.record() != null
                ? "accepted"
                : step.findings().stream().anyMatch(Finding::isError) ? "rejected" : "passed";
    }

    /** The sheet that is asked about, or else the first, has the plain ones. */
    private String anchor(Step step) {
        String row = "R" + step.row();
        return step.sheetName().equals(plain) ? row : "S" + step.sheet() + row;
    }

    private List<SubmissionView.Cell> accepted(Step step, StoredRecord record) {
        List<SubmissionView.Cell> cells = new ArrayList<>();
        for (int i = 0; i < record.columns().size(); i++) {
            String written = record.writtenAt(i);
            Value value = record.record().values().get(i);
            String taken = value == null ? "" : value.text();
            cells.add(new SubmissionView.Cell(
                    written,
                    taken.equals(written) ? "" : taken,
                    tone(step, record.columns().get(i))));
        }
        return cells;
    }

    /** As the accepted rows of the sheet stand, else one after the other. */
    private List<SubmissionView.Cell> refused(Step step, SortedMap<Integer, String> read) {
        SortedMap<Integer, String> texts = new TreeMap<>(read);
        for (Finding finding : step.findings()) {
            CellAddress cell = finding.where().cell();
            if (cell != null && finding.value() != null) {
                texts.putIfAbsent(cell.column(), finding.value());
            }
        }
        List<Integer> places = columns.isEmpty()
                ? List.copyOf(texts.keySet())
                : columns.getOrDefault(
                        step.sheetName(), columns.values().iterator().next());
        return places.stream()
                .map(column -> new SubmissionView.Cell(texts.getOrDefault(column, ""), "", tone(step, column)))
                .toList();
    }

    private static String tone(Step step, int column) {
        return step.findings().stream()
                .filter(f -> f.where().cell() != null && f.where().cell().column() == column)
                .min(Comparator.comparing(Finding::severity))
                .map(f -> FindingLine.of(f).tone())
                .orElse("");
    }
}
