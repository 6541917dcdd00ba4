package io.huizong.intake;

import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds labelled values above a table: label and value in one cell, several such in one cell, or in neighbouring
 * cells. What holds no label is a title.
 *
 * @param units what is labelled as the unit, with all that stands there besides its name
 * @param periods what is labelled as the period
 * @param titles the other texts
 */
record Labels(List<String> units, List<PeriodLabel> periods, List<String> titles) {
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final Pattern NOTE = Pattern.compile(
            "(?:" + String.join("|", WORDS.words("title.note")) + ")(?:[:\\d.\\s\u3001].*|$)", Pattern.DOTALL);
    /** What may stand between a label and its value in cells of their own. */
    private static final Pattern NOTHING =
            Pattern.compile("[:_\\s]*|[(\\[]?(?:" + String.join("|", WORDS.words("label.stamp")) + ")[)\\]]?:?");
    /** A part of a period that has been set out over several cells. */
    private static final Pattern PART = Pattern.compile("[YMDQFS~\\-\\d\\s_"
            + String.join("", WORDS.words("numeral.digits")) + String.join("", WORDS.words("numeral.ten")) + "]+");

    private static final Pattern WHOLE = Pattern.compile(".*(?:[MQDFS]|\\d{4}[-./~]\\d{1,2}|\\d{6})", Pattern.DOTALL);

    /** A cell's text, and whether it is a number or a date that the sheet stores. */
    private record Shown(String text, Cell cell) {
        boolean isNumber() {
            return cell instanceof Cell.Numeric;
        }
    }

    static Labels in(List<Row> rows) {
        Labels labels = new Labels(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.forEach(labels::read);
        return labels;
    }

    /** Whether a row holds a label, as those above a table do. */
    static boolean isIn(Row row) {
        return shown(row).stream().anyMatch(s -> LabelWords.in(s.text()).any());
    }

    private static List<Shown> shown(Row row) {
        return row.cells().values().stream()
                .map(cell -> new Shown(LabelWords.folded(cell.written()), cell))
                .filter(s -> !s.text().isEmpty())
                .toList();
    }

    private void read(Row row) {
        List<Shown> cells = shown(row);
        int at = note(cells);
        while (at < cells.size()) {
            at = read(cells, at);
        }
    }

    /** How many cells are a note, which is no evidence: up to the next label if the first says that it is one. */
    private static int note(List<Shown> cells) {
        if (cells.isEmpty() || !NOTE.matcher(Folded.spaced(cells.get(0).text())).matches()) {
            return 0;
        }
        int at = 1;
        while (at < cells.size() && !LabelWords.in(cells.get(at).text()).any()) {
            at++;
        }
        return at;
    }

    /** Reads the labels of one cell; gives the first cell after it that is not used up as their value. */
    private int read(List<Shown> cells, int at) {
        LabelWords words = LabelWords.in(cells.get(at).text());
        if (!words.before().isEmpty() && !isAmbiguous(cells.get(at))) {
            titles.add(words.before());
        }
        int next = at + 1;
        for (int i = 0; i < words.labels().size(); i++) {
            LabelWords.Labelled label = words.labels().get(i);
            boolean last = i == words.labels().size() - 1;
            if (last && label.kind() == LabelWords.Kind.PERIOD) {
                next = period(label.value(), cells, next);
            } else if (last && NOTHING.matcher(label.value()).matches()) {
                next = neighbour(label.kind(), cells, next);
            } else {
                add(label.kind(), label.value());
            }
        }
        return next;
    }

    /** A number that may be January or October is no title; beside a label it is asked about. */
    private static boolean isAmbiguous(Shown shown) {
        return new PeriodLabel(shown.text(), shown.isNumber()).losesZero();
    }

    /** The value of a label in the cells after it. */
    private int neighbour(LabelWords.Kind kind, List<Shown> cells, int from) {
        int at = skip(cells, from);
        if (at == cells.size() || LabelWords.in(cells.get(at).text()).any()) {
            return from;
        }
        add(kind, cells.get(at).text());
        return at + 1;
    }

    private static int skip(List<Shown> cells, int from) {
        int at = from;
        while (at < cells.size() && NOTHING.matcher(cells.get(at).text()).matches()) {
            at++;
        }
        return at;
    }

    private int period(String value, List<Shown> cells, int from) {
        int at = from;
        List<Shown> parts = new ArrayList<>();
        if (NOTHING.matcher(value).matches()) {
            at = skip(cells, from);
            if (at == cells.size() || LabelWords.in(cells.get(at).text()).any()) {
                return from;
            }
            parts.add(cells.get(at++));
        } else {
            parts.add(new Shown(value, new Cell.Text(value)));
        }
        while (at < cells.size() && !isComplete(parts) && isPart(cells.get(at))) {
            parts.add(cells.get(at++));
        }
        periods.add(
                parts.size() == 1
                        ? label(parts.get(0))
                        : new PeriodLabel(parts.stream().map(Shown::text).collect(Collectors.joining(" ")), false));
        return at;
    }

    private static boolean isComplete(List<Shown> parts) {
        Shown last = parts.get(parts.size() - 1);
        return last.cell() instanceof Cell.DateTime
                || WHOLE.matcher(PeriodShape.of(last.text())).matches();
    }

    private static boolean isPart(Shown shown) {
        return !(shown.cell() instanceof Cell.DateTime)
                && PART.matcher(PeriodShape.of(shown.text())).matches();
    }

    private static PeriodLabel label(Shown shown) {
        if (shown.cell() instanceof Cell.DateTime date) {
            return new PeriodLabel(
                    date.at().getYear() + "-" + "%02d".formatted(date.at().getMonthValue()), false);
        }
        return new PeriodLabel(shown.text(), shown.isNumber());
    }

    private void add(LabelWords.Kind kind, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (kind) {
            case UNIT -> units.add(value);
            case PERIOD -> periods.add(new PeriodLabel(value, false));
            case PLAIN -> titles.add(value);
            case OTHER -> {}
        }
    }
}
