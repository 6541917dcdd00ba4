package io.huizong.intake;

import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.sheet.Row;
import io.huizong.table.header.CodeFit;
import io.huizong.table.header.Header;
import io.huizong.table.header.HeaderFinder;
import io.huizong.table.header.ItemFit;
import io.huizong.table.header.SheetPreview;
import io.huizong.words.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which form a sheet is.
 *
 * @param preview the top of the sheet
 * @param headers of every form of which at least two columns are there, the best fit first
 * @param above the rows above the table, or what might be one
 * @param named the forms that a title or the sheet's name names
 */
record FormChoice(SheetPreview preview, List<Header> headers, List<Row> above, List<Form> named) {
    /** So many filled cells without a label are a row of a table. */
    private static final int TABLE_WIDTH = 3;

    /** What the choice comes to. */
    sealed interface Verdict {
        /**
         * A form's table.
         *
         * @param named whether a title or the sheet's name says so; else its columns do
         */
        record Chosen(Header header, boolean named) implements Verdict {}

        /** A title names the form, and there is no table of it. */
        record NamedOnly(Form form) implements Verdict {}

        /** Two forms fit as well as each other. */
        record Ambiguous(List<Form> forms) implements Verdict {}

        /** Above the table of the form that is named stands one of another form. */
        record Several(List<Form> forms) implements Verdict {}

        record None() implements Verdict {}
    }

    static FormChoice of(SheetPreview preview, String sheet, FormCatalog catalog) {
        List<Header> headers = new ArrayList<>();
        Map<List<List<String>>, Optional<Header>> shared = new HashMap<>();
        for (Form form : catalog.reports()) {
            Optional<Header> header = form.isItems()
                    ? shared.computeIfAbsent(headings(form), h -> HeaderFinder.find(preview, form))
                            .map(found -> found.of(form))
                    : HeaderFinder.find(preview, form);
            header.ifPresent(headers::add);
        }
        headers.sort(Comparator.comparingInt((Header h) -> h.missing().size())
                .thenComparing(Comparator.comparingInt(Header::exact).reversed())
                .thenComparing(Comparator.comparingInt(Header::matched).reversed()));
        List<String> texts = new ArrayList<>(List.of(sheet));
        List<Header> fitting = headers.stream().filter(h -> fits(preview, h)).toList();
        above(preview, fitting).forEach(row -> row.cells().values().forEach(cell -> texts.add(cell.written())));
        List<Form> named = named(catalog, texts);
        headers.removeIf(h -> !fitting.contains(h) && !named.contains(h.form()));
        return new FormChoice(preview, headers, above(preview, headers), named);
    }

    /** All forms that list items and are due for one length have the same columns: they are looked for once. */
    private static List<List<String>> headings(Form form) {
        return form.fields().stream().map(field -> field.headings().toList()).toList();
    }

    /** The columns of a form that lists items are those of many a table: only its items tell it. */
    private static boolean fits(SheetPreview preview, Header header) {
        Form form = header.form();
        return !form.isItems()
                || ItemFit.of(preview, header).isEnough(form.items().size());
    }

    private static List<Row> above(SheetPreview preview, List<Header> headers) {
        int first = headers.stream()
                .filter(h -> h.missing().isEmpty())
                .mapToInt(Header::firstRow)
                .min()
                .orElse(headers.isEmpty() ? tableRow(preview) : headers.get(0).firstRow());
        return preview.rowsAbove(first);
    }

    /** The first row that looks like one of a table, of whatever form. */
    private static int tableRow(SheetPreview preview) {
        return preview.rows().stream()
                .filter(row -> row.cells().size() >= TABLE_WIDTH && !Labels.isIn(row))
                .mapToInt(Row::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The forms that texts name by their title or their sheet's name. */
    static List<Form> named(FormCatalog catalog, List<String> texts) {
        List<Form> forms = catalog.reports();
        Set<Form> named = new HashSet<>();
        texts.forEach(text -> named.addAll(named(forms, Folded.compact(text))));
        return forms.stream().filter(named::contains).toList();
    }

    /** A name within a longer one that is there names nothing. */
    private static Set<Form> named(List<Form> forms, String folded) {
        List<Name> names = forms.stream()
                .flatMap(form -> Stream.of(new Name(form, form.title()), new Name(form, form.sheet())))
                .sorted(Comparator.comparingInt((Name name) -> name.text().length())
                        .reversed())
                .toList();
        Set<Form> named = new HashSet<>();
        String left = folded;
        for (Name name : names) {
            String text = Folded.compact(name.text());
            if (left.contains(text)) {
                named.add(name.form());
                left = left.replace(text, " ");
            }
        }
        return named;
    }

    private record Name(Form form, String text) {}

    Verdict verdict() {
        List<Header> of = headers.stream().filter(h -> named.contains(h.form())).toList();
        if (named.size() == 1) {
            return of.isEmpty() ? new Verdict.NamedOnly(named.get(0)) : alone(of.get(0));
        }
        if (!named.isEmpty() && of.isEmpty()) {
            return new Verdict.None();
        }
        List<Header> complete = topmost(of.isEmpty() ? headers : of);
        if (complete.isEmpty()) {
            return byItems(of.isEmpty() ? headers : of);
        }
        List<Header> exact = complete.stream()
                .filter(h -> h.exact() == complete.get(0).exact())
                .toList();
        List<Header> items = complete.stream().filter(h -> h.form().isItems()).toList();
        return items.isEmpty() || items.containsAll(exact)
                ? best(byCodes(exact))
                : best(Stream.concat(exact.stream(), items.stream()).distinct().toList());
    }

    /** A form that its items tell is there, though it lacks a column. */
    private Verdict byItems(List<Header> lacking) {
        List<Header> items = lacking.stream().filter(h -> h.form().isItems()).toList();
        return items.isEmpty() ? new Verdict.None() : best(byCodes(items));
    }

    private Verdict best(List<Header> best) {
        return best.size() == 1
                ? new Verdict.Chosen(best.get(0), !named.isEmpty())
                : new Verdict.Ambiguous(best.stream().map(Header::form).toList());
    }

    private Verdict alone(Header chosen) {
        List<Form> above = headers.stream()
                .filter(h -> h.missing().isEmpty() && h.lastRow() < chosen.firstRow())
                .map(Header::form)
                .toList();
        return above.isEmpty()
                ? new Verdict.Chosen(chosen, true)
                : new Verdict.Several(
                        Stream.concat(above.stream(), Stream.of(chosen.form())).toList());
    }

    /** The whole headers that begin the sheet's first table: what a sheet holds must not be told by a table below it. */
    private static List<Header> topmost(List<Header> headers) {
        List<Header> complete =
                headers.stream().filter(h -> h.missing().isEmpty()).toList();
        int first = complete.stream().mapToInt(Header::lastRow).min().orElse(0);
        return complete.stream().filter(h -> h.firstRow() <= first).toList();
    }

    /** Those of equal headers whose forms know the most values of their code columns, or the most items. */
    private List<Header> byCodes(List<Header> equal) {
        int most = equal.stream().mapToInt(this::known).max().orElse(0);
        return equal.stream().filter(h -> known(h) == most).toList();
    }

    private int known(Header header) {
        return header.form().isItems() ? ItemFit.of(preview, header).items() : CodeFit.of(preview, header);
    }

    /** The header that comes nearest to a form, for saying what it lacks; of a named form if there is one. */
    Optional<Header> nearest() {
        return headers.stream()
                .filter(h -> !h.missing().isEmpty())
                .min(Comparator.comparing((Header h) -> !named.contains(h.form())));
    }

    /** Whether the sheet holds anything like a table. */
    boolean isTable() {
        return !headers.isEmpty() || tableRow(preview) != Integer.MAX_VALUE;
    }
}
