package io.huizong.table;

import io.huizong.form.Form;
import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import io.huizong.table.header.SheetPreview;
import io.huizong.table.phrase.Denial;
import io.huizong.table.phrase.Remark;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Whether a sheet without a table says that there is nothing to report. */
public final class NilReport {
    private static final int LEAST_OF_A_TABLE = 3;
    private static final List<String> LABELS = Stream.of("label.unit", "label.period", "label.other")
            .map(Vocabulary.bundled()::words)
            .flatMap(List::stream)
            .toList();

    private final Denial denial;

    private NilReport(Form form) {
        this.denial = new Denial(form.title(), form.sheet());
    }

    /**
     * Whether the last row, but for signatures and remarks, holds a single cell that says so, and no row looks like one
     * of a table: one that could not be recognised is no nil report, whatever stands above or below it.
     */
    public static boolean isSaidIn(SheetPreview preview, Form form) {
        NilReport report = new NilReport(form);
        List<Row> rows = preview.rows();
        int last = rows.size() - 1;
        while (last >= 0 && isRemark(rows.get(last))) {
            last--;
        }
        return last >= 0
                && !preview.isCut()
                && report.isSaidIn(rows.get(last))
                && rows.stream().noneMatch(NilReport::isOfATable);
    }

    private static boolean isRemark(Row row) {
        return row.cells().get(row.cells().firstKey()) instanceof Cell.Text text
                && Remark.of(text.text()) != Remark.NONE;
    }

    private boolean isSaidIn(Row row) {
        return row.cells().size() == 1
                && row.cells().get(row.cells().firstKey()) instanceof Cell.Text text
                && denial.isSaidBy(text.text());
    }

    /** Whether three cells, or two and a number among them, are neither labels nor what labels are followed by. */
    private static boolean isOfATable(Row row) {
        int loose = 0;
        boolean number = false;
        boolean labelled = false;
        for (Cell cell : row.cells().values()) {
            boolean label = cell instanceof Cell.Text text && isLabel(text.text());
            if (!label && !labelled) {
                loose++;
                number |= cell instanceof Cell.Numeric;
            }
            labelled = label;
        }
        return loose >= LEAST_OF_A_TABLE || (number && loose > 1);
    }

    private static boolean isLabel(String text) {
        String label = Folded.heading(text);
        return label.indexOf(':') >= 0 || LABELS.contains(label) || Remark.of(text) != Remark.NONE;
    }
}
