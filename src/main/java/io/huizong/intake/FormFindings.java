package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.period.Period;
import io.huizong.table.header.Header;
import io.huizong.words.Folded;
import io.huizong.words.Messages;
import io.huizong.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is to be said of a sheet as to its form. */
final class FormFindings {
    private static final Set<String> ASIDE = Vocabulary.bundled().set("sheet.aside");
    private static final Pattern COUNTERS = Pattern.compile("[\\d_\\-.\\s]+$|^[\\d_\\-.\\s]+");

    private final FormCatalog catalog;
    private final Location place;

    FormFindings(FormCatalog catalog, Location place) {
        this.catalog = catalog;
        this.place = place;
    }

    Location place() {
        return place;
    }

    /** Whether a sheet's name says that it is an example or an instruction, of one form or of all. */
    boolean isAside(String sheet) {
        String name = Folded.heading(sheet);
        for (Form form : catalog.reports()) {
            name = name.replace(Folded.heading(form.title()), "").replace(Folded.heading(form.sheet()), "");
        }
        return ASIDE.contains(COUNTERS.matcher(name).replaceAll(""));
    }

    Finding aside(String sheet) {
        return Finding.of(FindingCode.SHEET_UNKNOWN_FORM, "aside").at(place).with("sheet", sheet);
    }

    Finding blank(String sheet) {
        return Finding.of(FindingCode.SHEET_NO_ROWS, "blank")
                .severity(Severity.NOTE)
                .at(place)
                .with("sheet", sheet);
    }

    Finding notBegun(Period period) {
        return Finding.of(FindingCode.SHEET_NO_ROWS, "not-begun")
                .severity(Severity.NOTE)
                .at(place)
                .with("period", period.title(Messages.bundled()));
    }

    Finding ambiguous(List<Form> forms) {
        return Finding.of(FindingCode.SHEET_AMBIGUOUS_FORM).at(place).with("forms", titles(forms));
    }

    Finding several(List<Form> forms) {
        return Finding.of(FindingCode.SHEET_AMBIGUOUS_FORM, "several").at(place).with("forms", titles(forms));
    }

    /** No form at all, or the nearest one and what it lacks; of several that are named, none need be there. */
    Finding unknown(Optional<Header> nearest, List<Form> named) {
        if (!named.isEmpty() && nearest.filter(h -> named.contains(h.form())).isEmpty()) {
            return Finding.of(FindingCode.SHEET_UNKNOWN_FORM, "named").at(place).with("forms", titles(named));
        }
        if (nearest.isEmpty()) {
            return Finding.of(FindingCode.SHEET_UNKNOWN_FORM).at(place).with("forms", titles(catalog.reports()));
        }
        Header header = nearest.get();
        List<String> others = HeaderFindings.others(header);
        Finding finding = others.isEmpty()
                ? Finding.of(FindingCode.SHEET_UNKNOWN_FORM, "nearest")
                : Finding.of(FindingCode.SHEET_UNKNOWN_FORM, "other").with("others", others);
        return finding.at(place.cell(header.lastRow(), header.firstColumn()))
                .with("form", header.form().title())
                .with("columns", headers(header.missing()));
    }

    Finding plan(String title) {
        return Finding.of(FindingCode.SHEET_UNKNOWN_FORM, "plan")
                .at(place)
                .with("title", title)
                .with("forms", titles(catalog.reports()));
    }

    /** A plan's title that names the form all the same: it counts, and somebody must look. */
    Finding planNamed(String title, Form form) {
        return asked("plan-named", title, form);
    }

    /** A title that is no form's, over a form's columns. */
    Finding strange(String title, Form form) {
        return asked("title", title, form);
    }

    private Finding asked(String variant, String title, Form form) {
        return Finding.of(FindingCode.SHEET_UNKNOWN_FORM, variant)
                .severity(Severity.QUERY)
                .at(place)
                .with("title", title)
                .with("form", form.title());
    }

    /** A form is named, and none of the rows is its header. */
    Finding noHeader(Form form) {
        return Finding.of(FindingCode.HEADER_MISSING_COLUMN, "named")
                .at(place)
                .with("form", form.title())
                .with(
                        "columns",
                        headers(form.fields().stream().filter(Field::required).toList()));
    }

    /** A line above the table says that all numbers are in a multiple of their measure. */
    Finding measure(String said) {
        return Finding.of(FindingCode.HEADER_MISSING_COLUMN, "measure")
                .at(place)
                .value(said);
    }

    /** What is to be said of the columns of a header that was found. */
    List<Finding> columns(Header header) {
        return new HeaderFindings(header, place).all();
    }

    private static List<String> headers(List<Field> fields) {
        return fields.stream().map(Field::header).toList();
    }

    private static List<String> titles(List<Form> forms) {
        return forms.stream().map(Form::title).toList();
    }
}
