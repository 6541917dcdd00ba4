package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.sheet.Row;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.DatesSeen;
import io.huizong.table.Header;
import io.huizong.table.NilReport;
import io.huizong.table.SheetPreview;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Finds unit, form and period of one sheet from labels, titles and names. */
final class Identification {
    private final ArrivedFile file;
    private final Sheet sheet;
    private final Reference reference;
    private final List<Finding> findings = new ArrayList<>();

    Identification(ArrivedFile file, Sheet sheet, Reference reference) {
        this.file = file;
        this.sheet = sheet;
        this.reference = reference;
    }

    /** What a sheet is, or why it is nothing. */
    sealed interface Outcome {
        record Found(SheetIdentity identity) implements Outcome {}

        /** No form's table; the finding says what the nearest form lacks. */
        record NoForm(Finding finding) implements Outcome {}

        /** A sheet that holds nothing at all. */
        record Empty() implements Outcome {}
    }

    /**
     * Identifies the sheet.
     *
     * @throws UnreadableFile if the sheet is damaged
     */
    Outcome identify() throws UnreadableFile {
        SheetPreview preview = SheetPreview.of(sheet);
        if (preview.isEmpty()) {
            return new Outcome.Empty();
        }
        String name = sheet.name() == null ? "" : sheet.name();
        FormChoice choice = FormChoice.of(preview, name, reference.catalog());
        FormChoice.Verdict verdict = choice.verdict();
        if (verdict instanceof FormChoice.Verdict.Ambiguous ambiguous) {
            return new Outcome.NoForm(naming(Finding.of(FindingCode.SHEET_AMBIGUOUS_FORM), ambiguous.forms()));
        }
        if (verdict instanceof FormChoice.Verdict.Several several) {
            return new Outcome.NoForm(naming(Finding.of(FindingCode.SHEET_AMBIGUOUS_FORM, "several"), several.forms()));
        }
        if (verdict instanceof FormChoice.Verdict.Chosen chosen) {
            return new Outcome.Found(identity(
                    preview,
                    chosen.header().form(),
                    chosen.header(),
                    preview.rowsAbove(chosen.header().firstRow())));
        }
        if (verdict instanceof FormChoice.Verdict.NamedOnly named && NilReport.isSaidIn(preview, named.form())) {
            return new Outcome.Found(identity(preview, named.form(), null, preview.rows()));
        }
        return new Outcome.NoForm(unknownForm(choice));
    }

    private SheetIdentity identity(SheetPreview preview, Form form, @Nullable Header header, List<Row> above)
            throws UnreadableFile {
        if (header != null) {
            columns(header);
        }
        Labels labels = Labels.in(above);
        List<Evidence> around = Evidence.around(file, sheet.name() == null ? "" : sheet.name(), labels.titles());
        ReportingUnit unit = new UnitEvidence(reference, findings).decide(labels.units(), around);
        Period period = period(form, header, new PeriodEvidence(labels.periods(), around).verdict());
        exists(unit, period);
        List<Finding> placed = findings.stream()
                .map(f -> f.where().equals(Location.NOWHERE) ? f.at(place()) : f)
                .map(f -> f.about(unit == null ? null : unit.code(), form.code()))
                .toList();
        Form version = period == null
                ? form
                : reference.catalog().form(form.code(), period).orElse(form);
        return new SheetIdentity(sheet, preview, version, header, unit, period, placed);
    }

    private void columns(Header header) {
        List<String> missing = header.missing().stream().map(Field::header).toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.of(FindingCode.HEADER_MISSING_COLUMN)
                    .at(place().cell(header.lastRow(), header.firstColumn()))
                    .with("columns", missing)
                    .with("form", header.form().title()));
        }
        header.duplicates()
                .forEach((column, field) -> findings.add(Finding.of(FindingCode.HEADER_DUPLICATE_COLUMN)
                        .at(place().cell(header.lastRow(), column))
                        .with("header", field.header())));
        header.unknown()
                .forEach((column, text) -> findings.add(Finding.of(FindingCode.HEADER_UNKNOWN_COLUMN)
                        .at(place().cell(header.lastRow(), column))
                        .value(text)));
    }

    private @Nullable Period period(Form form, @Nullable Header header, PeriodEvidence.Verdict verdict)
            throws UnreadableFile {
        if (verdict instanceof PeriodEvidence.Verdict.Conflict conflict) {
            findings.add(conflict.finding());
            return null;
        }
        Optional<Period> said = verdict instanceof PeriodEvidence.Verdict.Agreed agreed
                ? Optional.of(agreed.period())
                : Optional.empty();
        Optional<Period> due = said.flatMap(period -> PeriodEvidence.due(period, form.due()));
        return due.isPresent() ? due.get() : inferred(form, header, said, verdict);
    }

    private @Nullable Period inferred(
            Form form, @Nullable Header header, Optional<Period> said, PeriodEvidence.Verdict verdict)
            throws UnreadableFile {
        SortedSet<Period> months = header == null ? new java.util.TreeSet<>() : DatesSeen.months(sheet, header);
        boolean one = months.size() == 1 && form.due().isPresent();
        Period only = one ? months.first().within(form.due().orElse(PeriodType.MONTH)) : null;
        if (only == null || !fits(months.first(), said, verdict)) {
            findings.add(Finding.of(FindingCode.IDENTITY_PERIOD_MISSING));
            return null;
        }
        findings.add(Finding.of(FindingCode.IDENTITY_PERIOD_INFERRED).with("period", only.title(Messages.bundled())));
        return only;
    }

    private static boolean fits(Period month, Optional<Period> said, PeriodEvidence.Verdict verdict) {
        if (said.isPresent() && !said.get().contains(month)) {
            return false;
        }
        return !(verdict instanceof PeriodEvidence.Verdict.Unsaid unsaid)
                || unsaid.ordinals().stream()
                        .allMatch(p -> p.in(month.year())
                                .filter(s -> s.contains(month))
                                .isPresent());
    }

    private void exists(@Nullable ReportingUnit unit, @Nullable Period period) {
        if (period != null && period.firstDay().isAfter(reference.today())) {
            findings.add(
                    Finding.of(FindingCode.IDENTITY_PERIOD_FUTURE).with("period", period.title(Messages.bundled())));
        }
        if (period != null && unit != null && !unit.existsIn(period)) {
            findings.add(Finding.of(FindingCode.IDENTITY_UNIT_INACTIVE)
                    .with("name", unit.name())
                    .with("period", period.title(Messages.bundled())));
        }
    }

    private Finding unknownForm(FormChoice choice) {
        Optional<Header> nearest = choice.nearest();
        if (nearest.isEmpty()) {
            return Finding.of(FindingCode.SHEET_UNKNOWN_FORM)
                    .at(place())
                    .with(
                            "forms",
                            reference.catalog().reports().stream()
                                    .map(Form::title)
                                    .toList());
        }
        Header header = nearest.get();
        return Finding.of(FindingCode.SHEET_UNKNOWN_FORM, "nearest")
                .at(place().cell(header.lastRow(), header.firstColumn()))
                .with("form", header.form().title())
                .with("columns", header.missing().stream().map(Field::header).toList());
    }

    private Finding naming(Finding finding, List<Form> forms) {
        return finding.at(place()).with("forms", forms.stream().map(Form::title).toList());
    }

    private Location place() {
        return Location.sheet(file.path(), sheet.name());
    }
}
