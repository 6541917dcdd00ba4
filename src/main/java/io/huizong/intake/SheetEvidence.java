package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.DatesSeen;
import io.huizong.table.header.Header;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What labels, titles and names say of a sheet: whose it is and for when. */
final class SheetEvidence {
    private final Reference reference;
    private final Labels labels;
    private final List<Evidence> around;
    private final List<Finding> findings = new ArrayList<>();

    SheetEvidence(Reference reference, Labels labels, List<Evidence> around) {
        this.reference = reference;
        this.labels = labels;
        this.around = around;
    }

    /** What was wrong with what was asked for so far. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The texts that may be a table's title, the sheet's name the last of them. */
    List<String> titles(String sheet) {
        List<String> titles = new ArrayList<>(labels.titles());
        titles.add(sheet);
        return titles;
    }

    /** The unit; null, with a finding, if it is not settled. */
    @Nullable
    ReportingUnit unit() {
        return new UnitEvidence(reference, findings).decide(labels.units(), around);
    }

    /**
     * The period; null, with a finding, if it is not settled.
     *
     * @throws UnreadableFile if the sheet is damaged
     */
    @Nullable
    Period period(Form form, @Nullable Header header, Sheet sheet) throws UnreadableFile {
        PeriodEvidence evidence = periods(form.due());
        PeriodEvidence.Verdict verdict = evidence.verdict();
        if (verdict instanceof PeriodEvidence.Verdict.Refused refused) {
            findings.add(refused.finding());
            return null;
        }
        if (verdict instanceof PeriodEvidence.Verdict.Agreed agreed) {
            Optional<Period> due = evidence.due(agreed.period(), form.due());
            if (due.isPresent()) {
                return due.get();
            }
        }
        Period inferred = inferred(form, header, sheet, evidence);
        findings.add(
                inferred == null
                        ? missing(form, verdict)
                        : Finding.of(FindingCode.IDENTITY_PERIOD_INFERRED)
                                .with("period", inferred.title(Messages.bundled())));
        return inferred;
    }

    /** The month that is said, for a sheet of which no form is known. */
    @Nullable
    Period month() {
        return periods(Optional.of(PeriodType.MONTH)).verdict() instanceof PeriodEvidence.Verdict.Agreed agreed
                        && agreed.period().type() == PeriodType.MONTH
                ? agreed.period()
                : null;
    }

    private PeriodEvidence periods(Optional<PeriodType> due) {
        List<Evidence> all = new ArrayList<>();
        labels.units().forEach(text -> all.add(new Evidence("evidence.label", text)));
        all.addAll(around);
        return new PeriodEvidence(labels.periods(), due, all, reference.register()::without);
    }

    /**
     * The only one of the form's length in which the table's dates fall, if nothing that was said speaks against it, nor
     * is shorter: a month that was said is what the sheet is for.
     */
    private static @Nullable Period inferred(Form form, @Nullable Header header, Sheet sheet, PeriodEvidence evidence)
            throws UnreadableFile {
        if (header == null || form.due().isEmpty() || isFiner(form, evidence.verdict())) {
            return null;
        }
        PeriodType length = form.due().get();
        SortedSet<Period> months = DatesSeen.months(sheet, header);
        Set<Period> periods = months.stream().map(month -> month.within(length)).collect(Collectors.toSet());
        return periods.size() == 1 && months.stream().allMatch(evidence::allows)
                ? periods.iterator().next()
                : null;
    }

    private static boolean isFiner(Form form, PeriodEvidence.Verdict verdict) {
        return verdict instanceof PeriodEvidence.Verdict.Agreed agreed
                && form.due()
                        .filter(due -> agreed.period().type().compareTo(due) < 0)
                        .isPresent();
    }

    /** Where something was said, and it is longer or shorter than what is due, that is what is wrong. */
    private static Finding missing(Form form, PeriodEvidence.Verdict verdict) {
        return verdict instanceof PeriodEvidence.Verdict.Agreed agreed
                        && form.due().isPresent()
                ? Finding.of(
                                FindingCode.IDENTITY_PERIOD_MISSING,
                                (isFiner(form, verdict) ? "fine-" : "coarse-")
                                        + form.due().get().code())
                        .value(agreed.text())
                        .with("form", form.title())
                : Finding.of(FindingCode.IDENTITY_PERIOD_MISSING);
    }
}
