package io.huizong.table;

import io.huizong.finding.Finding;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.form.Value;
import io.huizong.period.Period;
import io.huizong.sheet.Book;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import io.huizong.table.header.Header;
import io.huizong.table.header.HeaderFinder;
import io.huizong.table.header.SheetPreview;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the first sheet of a file as a table and tells what its rows are. */
final class Tables {
    static final Form EVENTS = Forms.form("""
            form: events
            title: 活动情况统计表
            sheet: 活动
            due: month
            fields:
              - {name: date, header: 活动日期, aliases: [日期, 时间], type: date, required: true, within: period}
              - {name: topic, header: 活动主题, aliases: [主题, 内容], type: text, max: 10, required: true}
              - {name: kind, header: 形式, type: code, else: 其他, codes: {讲座: [专题讲座, 党课], 参观: [现场教育], 其他: []}}
              - {name: level, header: 级别, type: code, codes: {县级: [县], 市级: [地市级]}}
              - {name: people, header: 参加人次, aliases: [人次, 人数], type: integer, measure: 人次, required: true, range: [1, 1000]}
              - {name: batches, header: 批次, type: integer, default: 1}
              - {name: spent, header: 经费, type: decimal}
              - {name: places, header: 地点, type: list}
              - {name: open, header: 是否公开, type: flag}
              - {name: remark, header: 备注, type: text}
            """);

    /** Forms whose tables may stand below one of the events. */
    static final List<Form> OTHERS = List.of(Forms.bundled("articles"), Forms.bundled("warning"));

    private static final Period JUNE = Period.month(2024, 6);

    private Tables() {}

    static Optional<Header> header(Path file, Form form) {
        return with(file, sheet -> HeaderFinder.find(SheetPreview.of(sheet), form));
    }

    /** Where the header is and which columns it gives to which fields: {@code 2-3 date=A topic=C}. */
    static String shown(Header header) {
        String columns = header.columns().entrySet().stream()
                .map(e -> header.form().fields().get(e.getKey()).name() + "="
                        + io.huizong.finding.CellAddress.letters(e.getValue()))
                .collect(Collectors.joining(" "));
        return header.firstRow() + "-" + header.lastRow() + " " + columns;
    }

    /** The rows below the events' header, read for June 2024. */
    static List<TableRow> rows(Path file) {
        return with(file, sheet -> {
            SheetPreview preview = SheetPreview.of(sheet);
            Header header = HeaderFinder.find(preview, EVENTS).orElseThrow();
            List<TableRow> rows = new ArrayList<>();
            Location place = Location.sheet("甲.xlsx", sheet.name());
            new TableReader(
                            header,
                            new Surroundings(
                                    place, JUNE, preview.merges(), preview.rowsAbove(header.firstRow()), OTHERS))
                    .read(sheet, rows::add);
            return rows;
        });
    }

    /** A workbook of lines of cells between commas, an empty one left out, digits a number; one line may be a merge. */
    static Path file(Path folder, String... lines) {
        Book book = Book.sheet("活动");
        for (String line : lines) {
            if (line.matches("[A-Z]+\\d+:[A-Z]+\\d+")) {
                book.merge(line);
            } else {
                book.row(Arrays.stream(line.split(",")).map(Tables::cell).toArray());
            }
        }
        return book.write(folder, "表.xlsx");
    }

    private static Object cell(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d+") ? Integer.valueOf(text) : text;
    }

    /** What each row is and, after it, what is said. */
    static List<String> everything(Path file) {
        return Stream.concat(told(file).stream(), findings(file).stream()).toList();
    }

    private interface Look<T> {
        T at(Sheet sheet) throws UnreadableFile;
    }

    private static <T> T with(Path file, Look<T> look) {
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            return look.at(book.sheets().get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    /** What each row is; of data the values of fields that have one. */
    static List<String> told(Path file) {
        return rows(file).stream().map(Tables::told).toList();
    }

    private static String told(TableRow row) {
        if (row instanceof TableRow.Data data) {
            return row.row() + " " + values(data);
        }
        if (row instanceof TableRow.Total total) {
            SortedMap<String, String> written = new TreeMap<>();
            total.written()
                    .forEach((field, number) ->
                            written.put(EVENTS.fields().get(field).name(), number.toPlainString()));
            total.unreadable()
                    .forEach((field, text) ->
                            written.put(EVENTS.fields().get(field).name(), "?" + text));
            return row.row() + " " + total.kind() + written;
        }
        if (row instanceof TableRow.Refused) {
            return row.row() + " refused";
        }
        return row.row() + (row instanceof TableRow.Nil ? " nil" : " skipped");
    }

    private static String values(TableRow.Data data) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < data.entries().size(); i++) {
            Value value = data.entries().get(i).value();
            if (value != null) {
                values.add(EVENTS.fields().get(i).name() + "=" + value.text());
            }
        }
        return String.join(" ", values);
    }

    /** The findings of all rows, as people see them. */
    static List<String> findings(Path file) {
        return rows(file).stream()
                .flatMap(row -> row.findings().stream())
                .map(Tables::said)
                .toList();
    }

    private static String said(Finding finding) {
        return finding.where().cell() + " " + finding.severity().code() + " "
                + finding.code().code() + " " + finding.message(Messages.bundled());
    }
}
