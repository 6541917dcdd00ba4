package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.sheet.Row;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.CaptionMeasure;
import io.huizong.table.NilReport;
import io.huizong.table.Surroundings;
import io.huizong.table.TableReader;
import io.huizong.table.TableRow;
import io.huizong.table.header.Header;
import io.huizong.table.header.SheetPreview;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Finds unit, form and period of one sheet from labels, titles and names. */
final class Identification {
    private final ArrivedFile file;
    private final Sheet sheet;
    private final String name;
    private final Reference reference;
    private final FormFindings words;

    Identification(ArrivedFile file, Sheet sheet, Reference reference) {
        this.file = file;
        this.sheet = sheet;
        this.name = sheet.name() == null ? "" : sheet.name();
        this.reference = reference;
        this.words = new FormFindings(reference.catalog(), Location.sheet(file.path(), sheet.name()));
    }

    /** What a sheet is, or why it is nothing. */
    sealed interface Outcome {
        record Found(SheetIdentity identity) implements Outcome {}

        /**
         * No form's table; the finding says why.
         *
         * @param unit all the same, where it is known
         * @param period the month, where it is known
         */
        record NoForm(
                Finding finding,
                @Nullable ReportingUnit unit,
                @Nullable Period period) implements Outcome {}

        /**
         * The list of findings of a return copy.
         *
         * @param answers by fingerprint, what the unit says to them
         * @param note of answers that belong to none; null if there are none
         */
        record Answered(
                Map<String, String> answers, @Nullable Finding note) implements Outcome {}

        /** A sheet that is rightly not there yet. */
        record NotBegun(Finding note) implements Outcome {}

        /**
         * A sheet that holds nothing at all.
         *
         * @param note what is said of it beside others; null for nothing
         */
        record Empty(@Nullable Finding note) implements Outcome {}
    }

    /**
     * Identifies the sheet.
     *
     * @throws UnreadableFile if the sheet is damaged
     */
    Outcome identify() throws UnreadableFile {
        SheetPreview preview = SheetPreview.of(sheet);
        if (preview.isEmpty()) {
            boolean named =
                    !FormChoice.named(reference.catalog(), List.of(name)).isEmpty();
            return new Outcome.Empty(named ? words.blank(name) : null);
        }
        Optional<AnswerSheet> answers = AnswerSheet.in(preview);
        if (answers.isPresent()) {
            return answered(answers.get().read(sheet));
        }
        if (OwnSheet.isInstructions(preview)) {
            return new Outcome.Empty(null);
        }
        if (words.isAside(name)) {
            return noForm(words.aside(name), preview.rows());
        }
        FormChoice choice = FormChoice.of(preview, name, reference.catalog());
        FormChoice.Verdict verdict = choice.verdict();
        if (verdict instanceof FormChoice.Verdict.Ambiguous ambiguous) {
            return noForm(words.ambiguous(ambiguous.forms()), choice.above());
        }
        if (verdict instanceof FormChoice.Verdict.Several several) {
            return noForm(words.several(several.forms()), choice.above());
        }
        if (verdict instanceof FormChoice.Verdict.Chosen chosen) {
            return chosen(preview, chosen);
        }
        if (verdict instanceof FormChoice.Verdict.NamedOnly named) {
            boolean nil = NilReport.isSaidIn(preview, named.form());
            return namedOnly(preview, named.form(), nil, nil ? preview.rows() : choice.above(), choice.isTable());
        }
        return noForm(words.unknown(choice.nearest(), choice.named()), choice.above());
    }

    private Outcome chosen(SheetPreview preview, FormChoice.Verdict.Chosen chosen) throws UnreadableFile {
        Header header = chosen.header();
        List<Row> above = preview.rowsAbove(header.firstRow());
        SheetEvidence evidence = evidence(above);
        ReportingUnit unit = evidence.unit();
        List<String> titles = evidence.titles(name);
        TitleWords title = new TitleWords(text -> without(text, unit), reference.county());
        Optional<String> strange = chosen.named() ? Optional.empty() : title.strange(titles, header.form());
        Optional<String> ahead = TitleWords.ahead(titles);
        if (strange.isPresent() && ahead.isPresent()) {
            return noForm(words.plan(ahead.get()), above);
        }
        List<Finding> findings = new ArrayList<>(words.columns(header));
        CaptionMeasure.multiple(above, header.form()).ifPresent(text -> findings.add(words.measure(text)));
        strange.ifPresent(text -> findings.add(words.strange(text, header.form())));
        if (strange.isEmpty()) {
            ahead.ifPresent(text -> findings.add(words.planNamed(text, header.form())));
        }
        Period period = evidence.period(header.form(), header, sheet);
        if (period != null && isFuture(period) && isUnfilled(header, preview)) {
            return new Outcome.NotBegun(words.notBegun(period));
        }
        findings.addAll(evidence.findings());
        return found(preview, header.form(), header, unit, period, findings, true);
    }

    private Outcome namedOnly(SheetPreview preview, Form form, boolean nil, List<Row> rows, boolean table)
            throws UnreadableFile {
        SheetEvidence evidence = evidence(rows);
        ReportingUnit unit = evidence.unit();
        Period period = evidence.period(form, null, sheet);
        List<Finding> findings = new ArrayList<>();
        if (!nil) {
            findings.add(words.noHeader(form));
        }
        findings.addAll(evidence.findings());
        return found(preview, form, null, unit, period, findings, nil || table);
    }

    private SheetEvidence evidence(List<Row> rows) {
        Labels labels = Labels.in(rows);
        return new SheetEvidence(reference, labels, Evidence.around(file, name, labels.titles()));
    }

    private String without(String text, @Nullable ReportingUnit unit) {
        String masked = reference.register().without(text);
        return unit == null ? masked : masked.replace(unit.name(), "");
    }

    private boolean isFuture(@Nullable Period period) {
        return period != null && period.firstDay().isAfter(reference.today());
    }

    /** Whether a table has a header and not one row that says anything. */
    private boolean isUnfilled(Header header, SheetPreview preview) throws UnreadableFile {
        AtomicBoolean filled = new AtomicBoolean();
        Surroundings around = new Surroundings(
                words.place(), null, preview.merges(), preview.rowsAbove(header.firstRow()), List.of());
        new TableReader(header, around)
                .read(
                        sheet,
                        row -> filled.compareAndSet(
                                false, row instanceof TableRow.Data || row instanceof TableRow.Nil));
        return !filled.get();
    }

    private Outcome found(
            SheetPreview preview,
            Form form,
            @Nullable Header header,
            @Nullable ReportingUnit unit,
            @Nullable Period period,
            List<Finding> findings,
            boolean table) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(exists(unit, period));
        List<Finding> placed = all.stream()
                .map(f -> f.where().equals(Location.NOWHERE) ? f.at(words.place()) : f)
                .map(f -> f.about(unit == null ? null : unit.code(), form.code()))
                .toList();
        Form version = period == null
                ? form
                : reference.catalog().form(form.code(), period).orElse(form);
        // A period that is no period yet must have no reports of its own: what is refused is listed in every one.
        Period known = isFuture(period) ? null : period;
        return new Outcome.Found(new SheetIdentity(sheet, preview, version, header, unit, known, placed, table));
    }

    private List<Finding> exists(@Nullable ReportingUnit unit, @Nullable Period period) {
        List<Finding> findings = new ArrayList<>();
        if (period != null && isFuture(period)) {
            findings.add(
                    Finding.of(FindingCode.IDENTITY_PERIOD_FUTURE).with("period", period.title(Messages.bundled())));
        }
        if (period != null && unit != null && !unit.existsIn(period)) {
            findings.add(Finding.of(FindingCode.IDENTITY_UNIT_INACTIVE)
                    .with("name", unit.name())
                    .with("period", period.title(Messages.bundled())));
        }
        return findings;
    }

    /** Without a register a label over what is no form's table names nobody: it may be a heading. */
    private Outcome noForm(Finding finding, List<Row> rows) {
        SheetEvidence evidence = evidence(rows);
        ReportingUnit unit = evidence.unit();
        boolean known = unit != null && reference.register().unit(unit.code()).isPresent();
        Period month = evidence.month();
        return new Outcome.NoForm(finding, known ? unit : null, isFuture(month) ? null : month);
    }

    private Outcome answered(AnswerSheet.Said said) {
        Finding note = said.misplaced() == 0
                ? null
                : Finding.of(FindingCode.SHEET_UNKNOWN_FORM, "answers")
                        .at(Location.sheet(file.path(), sheet.name()))
                        .with("count", said.misplaced());
        return new Outcome.Answered(said.byFinding(), note);
    }
}
