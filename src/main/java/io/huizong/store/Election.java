package io.huizong.store;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Fingerprint;
import io.huizong.finding.Location;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.store.Rulings.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides which revision counts: by run, time of the file, path and sheet, never by which thread came first. May be
 * repeated at any time and comes to the same.
 */
@Repository
public class Election {
    private final JdbcClient jdbc;
    private final Submissions submissions;
    private final Rulings rulings;
    private final Findings findings;

    Election(JdbcTemplate template, Submissions submissions, Rulings rulings) {
        this.jdbc = JdbcClient.create(template);
        this.submissions = submissions;
        this.rulings = rulings;
        this.findings = new Findings(template);
    }

    /** The outcome for one submission; {@code by} is the one that counts in its place. */
    private record Outcome(
            StoredSubmission one,
            int revision,
            boolean counts,
            boolean superseded,
            @Nullable Finding finding) {}

    /** Elects in one period, all or nothing; what is decided meanwhile waits for the next election. */
    @Transactional
    public void elect(Period period) {
        List<Long> touched = jdbc.sql("select id from touched where period = ?")
                .param(period.toString())
                .query(Long.class)
                .list();
        jdbc.sql("""
                        delete from finding where elected and submission_id in
                            (select id from submission where period = ?)""").param(period.toString()).update();
        Map<String, List<StoredSubmission>> byKey = new LinkedHashMap<>();
        for (StoredSubmission one : submissions.of(period)) {
            if (one.unit() != null && one.form() != null) {
                byKey.computeIfAbsent(one.unit() + " " + one.form(), k -> new ArrayList<>())
                        .add(one);
            }
        }
        byKey.values().forEach(revisions -> elect(period, revisions));
        touched.forEach(
                id -> jdbc.sql("delete from touched where id = ?").param(id).update());
    }

    private void elect(Period period, List<StoredSubmission> revisions) {
        List<SubmissionStatus> checked = revisions.stream().map(this::checked).toList();
        int newest = newest(revisions, checked, revisions.size());
        int whole = newest;
        if (newest >= 0 && checked.get(newest) == SubmissionStatus.PARTIAL) {
            whole = wholeBefore(revisions, checked, newest).orElse(newest);
        }
        Finding partial = whole == newest ? null : partial(revisions.get(newest), revisions.get(whole));
        int winner = partial != null && Finding.SETTLED.equals(partial.variant()) ? newest : whole;
        for (int i = 0; i < revisions.size(); i++) {
            StoredSubmission one = revisions.get(i);
            boolean usable = isUsable(one, checked.get(i));
            boolean superseded = usable && i != winner && i != newest;
            Finding finding = null;
            if (superseded) {
                finding = superseded(one, revisions.get(newest));
            } else if (usable && i == newest) {
                finding = partial;
            }
            save(period, new Outcome(one, i + 1, i == winner, superseded, finding));
        }
    }

    private SubmissionStatus checked(StoredSubmission one) {
        return SubmissionStatus.valueOf(jdbc.sql("select status from submission where id = ?")
                .param(one.id())
                .query(String.class)
                .single());
    }

    private static boolean isUsable(StoredSubmission one, SubmissionStatus checked) {
        return checked.isUsable() && one.status() != SubmissionStatus.WITHDRAWN;
    }

    private static int newest(List<StoredSubmission> revisions, List<SubmissionStatus> checked, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (isUsable(revisions.get(i), checked.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The newest one before another that has no rejected rows: it must not lose to one that has. */
    private static Optional<Integer> wholeBefore(
            List<StoredSubmission> revisions, List<SubmissionStatus> checked, int newest) {
        for (int i = newest - 1; i >= 0; i--) {
            if (isUsable(revisions.get(i), checked.get(i)) && checked.get(i) == SubmissionStatus.ACCEPTED) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A correction in a later run is what is to be expected; two files in one run want a look. */
    private static @Nullable Finding superseded(StoredSubmission old, StoredSubmission newer) {
        if (old.run() != newer.run()) {
            return null;
        }
        return Finding.of(FindingCode.IDENTITY_SUPERSEDED)
                .at(Location.sheet(old.file(), old.sheet()))
                .about(old.unit(), old.form())
                .with("newer", newer.file())
                .fingerprint(fingerprint(FindingCode.IDENTITY_SUPERSEDED, old, newer));
    }

    /** Until the office confirms that the newer one takes over. */
    private Finding partial(StoredSubmission newer, StoredSubmission older) {
        String fingerprint = fingerprint(FindingCode.IDENTITY_PARTIAL_CORRECTION, newer, older);
        boolean confirmed = rulings.of(fingerprint)
                .filter(ruling -> ruling.choice() == Choice.CONFIRMED)
                .isPresent();
        Finding plain = confirmed
                ? Finding.of(FindingCode.IDENTITY_PARTIAL_CORRECTION, Finding.SETTLED)
                : Finding.of(FindingCode.IDENTITY_PARTIAL_CORRECTION);
        return plain.at(Location.sheet(newer.file(), newer.sheet()))
                .about(newer.unit(), newer.form())
                .with("rejected", newer.rowsRejected())
                .with("older", older.file())
                .fingerprint(fingerprint);
    }

    /** By the contents of both files: another correction is another question. */
    private static String fingerprint(FindingCode code, StoredSubmission one, StoredSubmission other) {
        return Fingerprint.of(List.of(
                String.valueOf(one.unit()),
                String.valueOf(one.form()),
                String.valueOf(one.period()),
                code.code(),
                one.sha256(),
                other.sha256()));
    }

    private void save(Period period, Outcome outcome) {
        jdbc.sql("update submission set revision = ?, counts = ?, superseded = ? where id = ?")
                .param(outcome.revision())
                .param(outcome.counts())
                .param(outcome.superseded())
                .param(outcome.one().id())
                .update();
        if (outcome.finding() != null) {
            long receipt = Objects.requireNonNull(jdbc.sql("select receipt_id from submission where id = ?")
                    .param(outcome.one().id())
                    .query(Long.class)
                    .single());
            findings.insert(List.of(new Findings.Kept(receipt, outcome.one().id(), true, period, outcome.finding())));
        }
    }
}
