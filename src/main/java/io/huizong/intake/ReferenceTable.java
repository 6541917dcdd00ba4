package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Value;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import io.huizong.table.Entry;
import io.huizong.table.Surroundings;
import io.huizong.table.TableReader;
import io.huizong.table.TableRow;
import io.huizong.table.header.Header;
import io.huizong.table.header.HeaderFinder;
import io.huizong.table.header.SheetPreview;
import io.huizong.words.Folded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of the office's own (register, targets), read whole; its errors are collected. */
final class ReferenceTable {
    private final Form form;
    private final ArrivedFile file;
    private final List<Finding> errors;
    private final List<Line> lines = new ArrayList<>();

    /** One row of the table. */
    record Line(Form form, Location sheet, TableRow.Data row) {
        @Nullable
        Value value(String field) {
            return entry(field).value();
        }

        String text(String field) {
            Value value = value(field);
            return value == null ? "" : value.text();
        }

        List<String> texts(String field) {
            return value(field) instanceof Value.Texts texts ? texts.texts() : List.of();
        }

        Entry entry(String field) {
            return row.entries().get(form.indexOf(field));
        }

        Location place(String field) {
            return sheet.cell(row.row(), Math.max(1, entry(field).column()));
        }

        /** A finding about one of its cells. */
        Finding finding(FindingCode code, @Nullable String variant, String field) {
            Finding plain = variant == null ? Finding.of(code) : Finding.of(code, variant);
            Entry entry = entry(field);
            return plain.at(place(field))
                    .value(entry.written())
                    .with("header", form.fields().get(form.indexOf(field)).header());
        }
    }

    private ReferenceTable(Form form, ArrivedFile file, List<Finding> errors) {
        this.form = form;
        this.file = file;
        this.errors = errors;
    }

    /** All lines, faulty ones too; the errors are added to the list. */
    static List<Line> read(Form form, ArrivedFile file, List<Finding> errors) {
        ReferenceTable table = new ReferenceTable(form, file, errors);
        try (Workbook workbook = SpreadsheetFile.open(file.content(), ReadLimits.standard())) {
            table.read(workbook);
        } catch (UnreadableFile e) {
            errors.add(e.finding().at(Location.file(file.path())).about(null, form.code()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.unique();
        return table.lines;
    }

    private void read(Workbook workbook) throws UnreadableFile {
        List<Header> found = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            SheetPreview preview = SheetPreview.of(sheet);
            Optional<Header> header = HeaderFinder.find(preview, form);
            if (header.isPresent() && header.get().missing().isEmpty()) {
                read(sheet, header.get(), preview);
                return;
            }
            header.ifPresent(found::add);
        }
        Finding missing = found.isEmpty()
                ? HeaderFindings.missing(
                        form, form.fields().stream().filter(Field::required).toList())
                : HeaderFindings.missing(found.get(0));
        errors.add(missing.at(Location.file(file.path())).about(null, form.code()));
    }

    private void read(Sheet sheet, Header header, SheetPreview preview) throws UnreadableFile {
        Location place = Location.sheet(file.path(), sheet.name());
        Surroundings around =
                new Surroundings(place, null, preview.merges(), preview.rowsAbove(header.firstRow()), List.of());
        new TableReader(header, around).read(sheet, row -> {
            row.findings().stream().filter(Finding::isError).forEach(f -> errors.add(f.about(null, form.code())));
            if (row instanceof TableRow.Data data) {
                lines.add(new Line(form, place, data));
            }
        });
    }

    private void unique() {
        for (String field : form.unique()) {
            Set<String> seen = new HashSet<>();
            for (Line line : lines) {
                if (!line.text(field).isEmpty() && !seen.add(Folded.heading(line.text(field)))) {
                    errors.add(line.finding(FindingCode.ROW_DUPLICATE, "unique", field)
                            .about(null, form.code()));
                }
            }
        }
    }
}
