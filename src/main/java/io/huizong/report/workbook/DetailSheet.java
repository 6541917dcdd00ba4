package io.huizong.report.workbook;

import io.huizong.figures.Details.Detail;
import io.huizong.form.Field;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.Value;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a form's records: the unit, the form's fields, and the place in the unit's own file. */
final class DetailSheet {
    private static final int HEAD_ROWS = 3;
    private static final int LABELS = 2;

    /** Links stay in memory: further down only the first row of each file has one. */
    private static final int LINKED_ROWS = 5_000;

    private final Book book;
    private final Form form;
    private final Sheet sheet;
    private final SourceLines sources;
    private final Grid grid;
    private String file = "";

    DetailSheet(Book book, Form form, Sheet sheet, SourceLines sources) {
        this.book = book;
        this.form = form;
        this.sources = sources;
        this.sheet = sheet;
        this.grid = new Grid(sheet, book.styles(), widths(form));
    }

    private static int[] widths(Form form) {
        IntStream fields = form.fields().stream().mapToInt(DetailSheet::width);
        IntStream labelled = IntStream.concat(IntStream.of(7, 18), fields);
        return IntStream.concat(labelled, IntStream.of(22, 10, 6)).toArray();
    }

    /** By what a field may hold: the records are not known yet when the columns are laid out. */
    private static int width(Field field) {
        FieldType type = field.type();
        int natural = 12;
        if (type instanceof FieldType.TextType text) {
            natural = text.max() <= 100 ? 14 : text.max() <= 300 ? 28 : 18;
        } else if (type instanceof FieldType.NumberType) {
            natural = 9;
        }
        return Math.max(natural, Math.min(14, CellText.width(field.header())));
    }

    String name() {
        return sheet.getSheetName();
    }

    int rows() {
        return grid.rows();
    }

    int columns() {
        return grid.columns();
    }

    void head() {
        Map<String, Object> names = Map.of(
                "county",
                book.consolidation().county(),
                "period",
                book.wording().period(),
                "form",
                form.sheet());
        grid.banner(book.wording().text("title.details", names), Tone.TITLE);
        grid.banner(book.wording().office(), Tone.SUBTITLE);
        Line line = grid.line(Tone.HEAD).centre(book.text("column.number")).centre(book.text("column.unit"));
        form.fields().forEach(f -> line.centre(f.header()));
        line.centre(book.text("column.source-file"))
                .centre(book.text("column.sheet"))
                .centre(book.text("column.row"));
    }

    void record(int number, Detail detail) {
        Line line = grid.line(Tone.BODY).ordinal(number).text(book.wording().unit(detail.unit()));
        detail.record().values().forEach(v -> value(line, v));
        line.text(detail.file()).text(detail.sheet()).number(detail.record().row());
        if (grid.rows() <= LINKED_ROWS || !detail.file().equals(file)) {
            line.link(sources.of(form.code(), detail));
        }
        file = detail.file();
    }

    private void value(Line line, @Nullable Value value) {
        if (value instanceof Value.Numeric numeric) {
            line.number(numeric.number(), Styles.GENERAL);
        } else if (value instanceof Value.Day day) {
            line.day(day.date());
        } else if (value instanceof Value.Flag flag) {
            line.centre(book.text(flag.yes() ? "yes" : "no"));
        } else {
            line.text(value == null ? "" : value.text());
        }
    }

    void empty() {
        grid.banner(book.text("details.none"), Tone.BODY);
    }

    void finish() {
        grid.filter(HEAD_ROWS - 1);
        grid.paper().footer(book.text("footer")).keep(HEAD_ROWS, LABELS).onePageWide();
    }
}
