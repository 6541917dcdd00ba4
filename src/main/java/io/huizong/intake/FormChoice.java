package io.huizong.intake;

import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.sheet.Row;
import io.huizong.table.CodeFit;
import io.huizong.table.Header;
import io.huizong.table.HeaderFinder;
import io.huizong.table.SheetPreview;
import io.huizong.words.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which form a sheet is.
 *
 * @param preview the top of the sheet
 * @param headers of every form of which at least two columns are there, the best fit first
 * @param named the forms that a title or the sheet's name names
 */
record FormChoice(SheetPreview preview, List<Header> headers, List<Form> named) {
    /** What the choice comes to. */
    sealed interface Verdict {
        record Chosen(Header header) implements Verdict {}

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
        for (Form form : catalog.reports()) {
            HeaderFinder.find(preview, form).ifPresent(headers::add);
        }
        headers.sort(Comparator.comparingInt((Header h) -> h.missing().size())
                .thenComparing(Comparator.comparingInt(Header::exact).reversed())
                .thenComparing(Comparator.comparingInt(Header::matched).reversed()));
        List<String> texts = new ArrayList<>(List.of(Folded.compact(sheet)));
        for (Row row : above(preview, headers)) {
            row.cells().values().forEach(cell -> texts.add(Folded.compact(cell.written())));
        }
        return new FormChoice(preview, headers, named(catalog, texts));
    }

    private static List<Row> above(SheetPreview preview, List<Header> headers) {
        int first = headers.stream()
                .filter(h -> h.missing().isEmpty())
                .mapToInt(Header::firstRow)
                .min()
                .orElse(headers.isEmpty() ? Integer.MAX_VALUE : headers.get(0).firstRow());
        return preview.rowsAbove(first);
    }

    private static List<Form> named(FormCatalog catalog, List<String> texts) {
        return catalog.reports().stream()
                .filter(f -> texts.stream()
                        .anyMatch(t -> t.contains(Folded.compact(f.title())) || t.contains(Folded.compact(f.sheet()))))
                .toList();
    }

    Verdict verdict() {
        List<Header> of = headers.stream().filter(h -> named.contains(h.form())).toList();
        if (named.size() == 1 && of.isEmpty()) {
            return new Verdict.NamedOnly(named.get(0));
        }
        if (named.size() == 1) {
            return alone(of.get(0));
        }
        List<Header> complete = topmost(of.isEmpty() ? headers : of);
        if (complete.isEmpty()) {
            return new Verdict.None();
        }
        List<Header> best = byCodes(complete.stream()
                .filter(h -> h.exact() == complete.get(0).exact())
                .toList());
        return best.size() == 1
                ? new Verdict.Chosen(best.get(0))
                : new Verdict.Ambiguous(best.stream().map(Header::form).toList());
    }

    private Verdict alone(Header chosen) {
        List<Form> above = headers.stream()
                .filter(h -> h.missing().isEmpty() && h.lastRow() < chosen.firstRow())
                .map(Header::form)
                .toList();
        return above.isEmpty()
                ? new Verdict.Chosen(chosen)
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

    /** Those of equal headers whose forms know the most values of their code columns. */
    private List<Header> byCodes(List<Header> equal) {
        int most = equal.stream().mapToInt(h -> CodeFit.of(preview, h)).max().orElse(0);
        return equal.stream().filter(h -> CodeFit.of(preview, h) == most).toList();
    }

    /** The header that comes nearest to a form, for saying what it lacks. */
    Optional<Header> nearest() {
        return headers.stream().findFirst();
    }
}
