package io.huizong.sample;

import io.huizong.check.SubmissionResult;
import io.huizong.check.SubmissionStore;
import io.huizong.finding.Finding;
import io.huizong.intake.RejectedSheet;
import io.huizong.intake.Submission;
import io.huizong.period.Period;
import io.huizong.table.TableRow;
import io.huizong.tally.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps what the checks made of one file, in words that can be compared with the plan. */
final class CollectedRows implements SubmissionStore {
    private final List<String> submissions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    List<String> submissions() {
        return submissions;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean isLocked(Period period) {
        return false;
    }

    @Override
    public boolean isKnown(Submission submission) {
        return false;
    }

    @Override
    public void rejected(RejectedSheet sheet) {
        submissions.add(sheet.form() + " " + sheet.period() + " rejected");
        findings.addAll(sheet.findings());
    }

    @Override
    public void note(Finding finding, Period period) {
        findings.add(finding);
    }

    @Override
    public Writer begin(Submission submission) {
        return new Writer() {
            @Override
            public void record(String sheet, TableRow.Data row) {}

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void end(SubmissionResult result) {
                String rows = result.rowsAccepted() + "+" + result.rowsRejected();
                submissions.add(submission.form().code() + " " + submission.period() + " "
                        + submission.unit().code() + " " + rows + " " + figures(submission, result.amounts()));
            }
        };
    }

    /** The figures that the plan reckons, 0 where there is none. */
    private static Map<String, Integer> figures(Submission submission, Map<String, Amount> amounts) {
        Optional<FormKind> form = List.of(FormKind.values()).stream()
                .filter(f -> f.code.equals(submission.form().code()))
                .findFirst();
        if (form.isEmpty()) {
            return all(amounts);
        }
        Map<String, Integer> out = new TreeMap<>(ExpectedFigures.figures(form.get(), List.of()));
        out.replaceAll((code, zero) ->
                amounts.containsKey(code) ? amounts.get(code).number().intValueExact() : zero);
        return out;
    }

    /** Every figure of a form beside the core ones. */
    private static Map<String, Integer> all(Map<String, Amount> amounts) {
        Map<String, Integer> out = new TreeMap<>();
        amounts.forEach((code, amount) -> out.put(code, amount.number().intValueExact()));
        return out;
    }
}
