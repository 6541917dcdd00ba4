package io.huizong.cli;

import io.huizong.figures.Consolidation;
import io.huizong.figures.FormCoverage;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The submissions of a period in lines, each with the number by which it is taken back. */
final class SubmissionLines {
    private static final Messages WORDS = Messages.bundled();

    private final Period period;
    private final Map<String, String> names = new LinkedHashMap<>();

    SubmissionLines(Consolidation consolidation) {
        this.period = consolidation.period();
        for (ReportingUnit unit : consolidation.units()) {
            names.put("unit " + unit.code(), unit.name());
        }
        for (FormCoverage coverage : consolidation.coverage()) {
            names.put("form " + coverage.form().code(), coverage.form().title());
        }
    }

    List<String> of(Submissions submissions) {
        Set<Period> parts = new LinkedHashSet<>();
        Stream.of(PeriodType.values()).forEach(type -> parts.addAll(PeriodParts.of(period, type)));
        List<String> lines = new ArrayList<>();
        parts.forEach(part -> submissions.of(part).forEach(one -> lines.add(line(one))));
        if (lines.isEmpty()) {
            lines.add(WORDS.text("cli.no-submissions"));
        }
        return lines;
    }

    private String line(StoredSubmission one) {
        return WORDS.text(
                "cli.submission",
                Map.of(
                        "number", one.id(),
                        "period", String.valueOf(one.period()),
                        "unit", name("unit ", one.unit(), "check.no-unit"),
                        "form", name("form ", one.form(), "cli.no-form-known"),
                        "revision", one.revision(),
                        "status", WORDS.text("status." + one.status().code()),
                        "counts", WORDS.text(one.counts() ? "cli.counts" : "cli.counts-not"),
                        "file", one.file()));
    }

    private String name(String kind, @Nullable String code, String none) {
        return code == null ? WORDS.text(none) : names.getOrDefault(kind + code, code);
    }
}
