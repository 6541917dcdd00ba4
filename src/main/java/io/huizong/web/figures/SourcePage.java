package io.huizong.web.figures;

import io.huizong.figures.Source;
import io.huizong.form.Indicator;
import io.huizong.job.Overview;
import io.huizong.report.workbook.FigureLine;
import io.huizong.store.Revisions;
import io.huizong.store.StoredSubmission;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Ids;
import io.huizong.web.Snapshot;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One page of the cells behind a figure: there may be a million, so that nobody counts those that come after. */
@Component
final class SourcePage {
    static final int PAGE = 200;
    private static final Messages WORDS = Messages.bundled();

    private final Overview overview;
    private final Revisions revisions;
    private final Ids ids;

    SourcePage(Overview overview, Revisions revisions, Ids ids) {
        this.overview = overview;
        this.revisions = revisions;
        this.ids = ids;
    }

    /** The cells of a page, and whether there are more. */
    record Part(List<FigureView.SourceRow> rows, boolean more) {}

    /** Says that no more is wanted. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    Part of(Snapshot snapshot, String form, Indicator indicator, Optional<String> unit, int page) {
        List<Source> found = new ArrayList<>();
        long from = (long) (page - 1) * PAGE;
        long[] at = {0};
        boolean more = false;
        try {
            overview.sources(indicator.code(), snapshot.period(), unit, snapshot.basis(), source -> {
                if (at[0] >= from + PAGE) {
                    throw new Enough();
                }
                if (at[0]++ >= from) {
                    found.add(source);
                }
            });
        } catch (Enough e) {
            more = true;
        }
        Links links = new Links(snapshot, form);
        return new Part(
                found.stream().map(s -> row(s, indicator, snapshot, links)).toList(), more);
    }

    private static FigureView.SourceRow row(Source source, Indicator of, Snapshot snapshot, Links links) {
        return new FigureView.SourceRow(
                source.indicator().code().equals(of.code())
                        ? ""
                        : source.indicator().title(),
                snapshot.basis()
                        .register()
                        .unit(source.unit())
                        .map(ReportingUnit::name)
                        .orElse(source.unit()),
                source.period().title(WORDS),
                source.file(),
                Objects.requireNonNullElse(source.sheet(), ""),
                source.cell() != null
                        ? source.cell().toString()
                        : source.row() == 0 ? "" : WORDS.text("web.source.row", Map.of("row", source.row())),
                source.row() == 0 ? WORDS.text("workbook.state.nil") : source.written(),
                source.leftOut()
                        ? WORDS.text("explain.left-out")
                        : FigureLine.number(source.indicator(), source.amount()),
                source.leftOut(),
                links.to(source));
    }

    /** Finds the submissions that cells are of; those from before the period are looked up. */
    private final class Links {
        private final String form;
        private final Map<String, List<StoredSubmission>> known = new HashMap<>();

        Links(Snapshot snapshot, String form) {
            this.form = form;
            snapshot.submissions().stream()
                    .filter(one -> one.counts() && form.equals(one.form()))
                    .forEach(one -> known.computeIfAbsent(one.unit() + " " + one.sha256(), k -> new ArrayList<>())
                            .add(one));
        }

        @Nullable
        String to(Source source) {
            List<StoredSubmission> all = known.computeIfAbsent(
                    source.unit() + " " + source.sha256(),
                    k -> revisions.counting(source.unit(), form, source.sha256()));
            return all.stream()
                    .filter(one -> source.period().equals(one.period()))
                    .findFirst()
                    // an entry of a ledger is of the period that it still stands in
                    .or(() -> all.stream().reduce((older, newer) -> newer))
                    .map(one -> ids.row(one.id(), source.sheet(), source.row()))
                    .orElse(null);
        }
    }
}
