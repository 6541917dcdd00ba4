package io.huizong.job;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingLimit;
import io.huizong.report.OutputFolder;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.RunAccount;
import io.huizong.store.Submissions;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the account of a run. */
@Component
class RunAccounts {
    private final RunNotes notes;
    private final Submissions submissions;
    private final OutputFolder output;

    RunAccounts(RunNotes notes, Submissions submissions, OutputFolder output) {
        this.notes = notes;
        this.submissions = submissions;
        this.output = output;
    }

    /**
     * The account of the run that just ended; that of a consolidation is put into the output folder.
     *
     * @param arrived how many files were new
     * @throws IOException if it cannot be written
     */
    RunAccount of(List<String> ended, int arrived, RunKind kind) throws IOException {
        List<String> failures = new ArrayList<>(ended);
        failures.addAll(failures(notes.outcomes()));
        if (kind == RunKind.REPORT) {
            return account(failures);
        }
        List<Finding> refused = new ArrayList<>();
        FindingLimit limit = new FindingLimit(FindingLimit.OF_A_RUN, refused::add);
        submissions.findingsOfRefused(limit::accept);
        limit.end();
        RunAccount account = new RunAccount(
                notes.beganAt(),
                failures,
                arrived,
                notes.passedOver(),
                notes.checked(),
                submissions.refused(),
                refused,
                submissions.outliving(),
                notes.outcomes());
        if (kind == RunKind.RUN) {
            account.write(output.folder());
        }
        return account;
    }

    private static List<String> failures(List<PublicationOutcome> outcomes) {
        List<String> failures = new ArrayList<>();
        for (PublicationOutcome outcome : outcomes) {
            if (outcome instanceof PublicationOutcome.Failed failed) {
                String title = failed.period().title(Messages.bundled());
                failed.reasons()
                        .forEach(reason -> failures.add(Messages.bundled()
                                .text("run.period-failed", Map.of("period", title, "reason", reason))));
            }
        }
        return failures;
    }

    /** What was given up before it began. */
    RunAccount stopped() {
        return account(Launch.Ended.STOPPED.failures());
    }

    private RunAccount account(List<String> failures) {
        return new RunAccount(
                notes.beganAt(), failures, 0, List.of(), List.of(), List.of(), List.of(), List.of(), notes.outcomes());
    }
}
