package io.huizong.web.api;

import io.huizong.figures.Consolidation;
import io.huizong.report.json.FigureEntry;
import io.huizong.report.json.FindingEntry;
import io.huizong.report.json.SubmissionEntry;
import io.huizong.web.access.Who;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a period somebody may see, narrowed to what is asked for.
 *
 * @param unit only this unit's, by code; null for all
 * @param form only this form's, by code; null for all
 */
record Shown(
        Consolidation period,
        Who who,
        @Nullable String unit,
        @Nullable String form) {

    /** A unit's account gets its own values and nothing of the county. */
    List<FigureEntry> figures() {
        return period.figures().stream()
                .filter(figure -> form == null || figure.form().code().equals(form))
                .map(FigureEntry::of)
                .map(this::narrowed)
                .toList();
    }

    private FigureEntry narrowed(FigureEntry figure) {
        if (who.isUnit()) {
            return figure.onlyOf(Objects.requireNonNullElse(who.unit(), ""));
        }
        return unit == null ? figure : figure.with(unit);
    }

    List<SubmissionEntry> submissions() {
        return period.submissions().stream()
                .filter(line -> isWanted(line.unit(), line.form()))
                .map(SubmissionEntry::of)
                .toList();
    }

    /** What is the office's to settle names other units, and is not for theirs. */
    List<FindingEntry> findings(@Nullable String severity) {
        return period.findings().stream()
                .filter(finding -> isWanted(finding.unit(), finding.form()))
                .filter(finding -> severity == null || finding.severity().code().equals(severity))
                .filter(finding -> !who.isUnit() || !finding.code().isOffices())
                .map(FindingEntry::of)
                .toList();
    }

    private boolean isWanted(@Nullable String ofUnit, @Nullable String ofForm) {
        return who.sees(ofUnit) && (unit == null || unit.equals(ofUnit)) && (form == null || form.equals(ofForm));
    }
}
