package io.huizong.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.huizong.report.json.FigureEntry;
import io.huizong.report.json.FindingEntry;
import io.huizong.report.json.SubmissionEntry;
import java.util.List;

/** The shapes of what is answered; what is in them has the shapes of {@code figures.json}. */
final class Answers {
    private Answers() {}

    /** The periods that there is something to read of, the oldest first. */
    @JsonPropertyOrder(alphabetic = false)
    record Periods(List<PeriodEntry> periods) {}

    /**
     * A period.
     *
     * @param period as it stands in addresses: {@code 2024-06}, {@code 2024-Q2}, {@code 2024-H1}, {@code 2024}
     */
    @JsonPropertyOrder(alphabetic = false)
    record PeriodEntry(String period, String title) {}

    @JsonPropertyOrder(alphabetic = false)
    record Figures(String period, String county, String generatedAt, List<FigureEntry> indicators) {}

    @JsonPropertyOrder(alphabetic = false)
    record Submissions(String period, String generatedAt, List<SubmissionEntry> submissions) {}

    /**
     * A part of the findings.
     *
     * @param total how many there are with all parts
     * @param from how many are before this part
     * @param limit how many a part has at most
     */
    @JsonPropertyOrder(alphabetic = false)
    record Findings(String period, String generatedAt, int total, int from, int limit, List<FindingEntry> findings) {}
}
