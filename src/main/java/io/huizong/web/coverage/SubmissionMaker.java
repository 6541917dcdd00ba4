package io.huizong.web.coverage;

import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.intake.Archive;
import io.huizong.intake.SubmissionStatus;
import io.huizong.period.Period;
import io.huizong.report.workbook.FigureLine;
import io.huizong.store.Revisions;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Ids;
import io.huizong.web.Latest;
import io.huizong.web.Pages;
import io.huizong.web.Said;
import io.huizong.web.access.Who;
import io.huizong.web.download.PublishedFile;
import io.huizong.web.download.PublishedFiles;
import io.huizong.web.finding.FindingLine;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the view of a submission from what is stored of it. */
@Component
final class SubmissionMaker {
    private static final Messages WORDS = Messages.bundled();

    private final Revisions revisions;
    private final Submissions submissions;
    private final Archive archive;
    private final Latest latest;
    private final PublishedFiles files;
    private final Marks marks;

    SubmissionMaker(
            Revisions revisions,
            Submissions submissions,
            Archive archive,
            Latest latest,
            PublishedFiles files,
            Marks marks) {
        this.revisions = revisions;
        this.submissions = submissions;
        this.archive = archive;
        this.latest = latest;
        this.files = files;
        this.marks = marks;
    }

    /** Ids and times. */
    @Component
    record Marks(Ids ids, Said said) {
        String id(StoredSubmission one) {
            return ids.of(Ids.Kind.SUBMISSION, one.id());
        }

        String modified(StoredSubmission one) {
            return said.time(one.modified());
        }
    }

    /**
     * The view of a submission.
     *
     * @param page of its rows, counted from 1
     * @param sheet of the row; empty for the first
     * @param row that is to be on the page, counted from 1; 0 for any
     */
    SubmissionView view(StoredSubmission one, Who who, int page, String sheet, int row) {
        Form form = form(one);
        List<Finding> findings = revisions.findings(one.id());
        RowWalk walk = new RowWalk(
                sink -> {
                    if (form != null) {
                        submissions.records(one.id(), form, sink);
                    }
                },
                findings);
        SubmissionRows rows = new SubmissionRows(walk, form, new FileRows(archive), one.sha256());
        int shown = rows.collect(page, sheet, row);
        List<SubmissionView.Row> listed = rows.rows();
        return new SubmissionView(
                marks.id(one),
                unit(one.unit()),
                form == null ? "" : form.title(),
                one.period() == null ? "" : one.period().title(WORDS),
                one.period() == null ? "" : one.period().toString(),
                one.file(),
                Objects.requireNonNullElse(one.sheet(), ""),
                one.sha256(),
                WORDS.text("workbook.status." + one.status().code()),
                tone(one),
                why(one),
                one.counts() && one.status() != SubmissionStatus.WITHDRAWN,
                who.isOffice() && isWithdrawable(one),
                marks.modified(one),
                marks.said().time(revisions.arrived(one)),
                one.rowsAccepted() + one.rowsRejected() + one.rowsSkipped(),
                one.rowsAccepted(),
                one.rowsRejected(),
                one.rowsSkipped(),
                revisions(one),
                general(findings),
                rows.headings(),
                listed,
                Pages.of(
                        rows.total(),
                        SubmissionRows.PAGE,
                        shown,
                        UriComponentsBuilder.fromPath("/submissions/" + marks.id(one))),
                amounts(one, form),
                copy(one, who),
                isWhole(one, who));
    }

    private @Nullable Form form(StoredSubmission one) {
        FormCatalog catalog = latest.basis().catalog();
        String code = one.form();
        Period period = one.period();
        if (code == null) {
            return null;
        }
        return period == null
                ? catalog.form(code).orElse(null)
                : catalog.form(code, period).or(() -> catalog.form(code)).orElse(null);
    }

    private String unit(@Nullable String code) {
        return code == null
                ? ""
                : latest.basis().register().unit(code).map(ReportingUnit::name).orElse(code);
    }

    private static String tone(StoredSubmission one) {
        return switch (one.status()) {
            case ACCEPTED -> "good";
            case PARTIAL -> "warn";
            case REJECTED, EMPTY -> "bad";
            case SUPERSEDED, WITHDRAWN -> "";
        };
    }

    private static String why(StoredSubmission one) {
        if (one.counts() && one.status() == SubmissionStatus.WITHDRAWN) {
            return WORDS.text("web.submission.leaves");
        }
        if (one.counts()) {
            return WORDS.text(one.outlives() ? "web.submission.outlives" : "web.submission.counts");
        }
        String key = one.status().isUsable()
                ? "waits"
                : one.unit() == null || one.form() == null || one.period() == null
                        ? "unsettled"
                        : one.status().code();
        return WORDS.text("web.submission." + key);
    }

    /** As the store takes it back: of a known unit, form and period, and not taken back before. */
    private static boolean isWithdrawable(StoredSubmission one) {
        return one.status() != SubmissionStatus.WITHDRAWN
                && one.unit() != null
                && one.form() != null
                && one.period() != null;
    }

    private List<SubmissionView.Revision> revisions(StoredSubmission one) {
        if (one.unit() == null || one.form() == null || one.period() == null) {
            return List.of();
        }
        List<StoredSubmission> all = new ArrayList<>(revisions.of(one.unit(), one.form(), one.period()));
        Collections.reverse(all);
        return all.stream()
                .map(r -> new SubmissionView.Revision(
                        marks.id(r),
                        r.revision(),
                        WORDS.text("workbook.status." + r.status().code()),
                        tone(r),
                        r.counts() && r.status() != SubmissionStatus.WITHDRAWN,
                        r.id() == one.id(),
                        r.file(),
                        marks.modified(r)))
                .toList();
    }

    private static List<FindingLine> general(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.where().cell() == null)
                .sorted(Comparator.comparing(Finding::severity))
                .map(FindingLine::of)
                .toList();
    }

    private List<SubmissionView.AmountLine> amounts(StoredSubmission one, @Nullable Form form) {
        Map<String, BigDecimal> amounts = revisions.amounts(one.id());
        return form == null
                ? List.of()
                : form.indicators().stream()
                        .filter(indicator -> amounts.containsKey(indicator.code()))
                        .map(indicator -> new SubmissionView.AmountLine(
                                indicator.code(),
                                indicator.title(),
                                FigureLine.number(indicator, amounts.get(indicator.code())) + indicator.measure()))
                        .toList();
    }

    private @Nullable String copy(StoredSubmission one, Who who) {
        Period period = one.period() == null ? latest.newest().orElse(null) : one.period();
        return period == null || !one.present() || !isWhole(one, who)
                ? null
                : files.returnCopy(period, one.file()).map(PublishedFile::id).orElse(null);
    }

    /** Whether the reader may have the whole file: a unit not one that holds other units' reports too. */
    boolean isWhole(StoredSubmission one, Who who) {
        return !who.isUnit() || revisions.ofSameFile(one.id()).stream().allMatch(s -> who.sees(s.unit()));
    }
}
