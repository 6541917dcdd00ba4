package io.huizong.decision;

import io.huizong.figures.Basis;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.store.StoredSubmission;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How people call what is decided about. */
@Component
class Names {
    private static final Messages WORDS = Messages.bundled();

    private final Overview overview;

    Names(Overview overview) {
        this.overview = overview;
    }

    Basis basis() {
        return overview.basis();
    }

    Optional<ReportingUnit> unit(String code) {
        return basis().register().unit(code);
    }

    Optional<Form> form(String code) {
        return basis().catalog().form(code);
    }

    /** A unit, a form and a period in one; what is not known is left out. */
    String of(@Nullable String unit, @Nullable String form, Period period) {
        return WORDS.text(
                        "decision.subject",
                        Map.of("unit", unitName(unit), "form", formTitle(form), "period", period.title(WORDS)))
                .strip();
    }

    String of(StoredSubmission one, Period period) {
        return WORDS.text(
                "decision.submission",
                Map.of(
                        "what", of(one.unit(), one.form(), period),
                        "revision", one.revision(),
                        "file", one.file()));
    }

    /** The file's name, the sheet and the cell, as far as there are any; empty where nothing has a place. */
    String of(Location where) {
        String place = Stream.of(where.file(), where.sheet(), where.cell())
                .filter(Objects::nonNull)
                .map(part -> part.toString().replaceFirst("^.*/", ""))
                .collect(Collectors.joining(" "));
        return place.isEmpty() ? "" : WORDS.text("decision.place", Map.of("place", place));
    }

    private String unitName(@Nullable String code) {
        return code == null ? "" : unit(code).map(ReportingUnit::name).orElse(code);
    }

    private String formTitle(@Nullable String code) {
        return code == null
                ? ""
                : WORDS.text(
                        "decision.form",
                        Map.of("form", form(code).map(Form::title).orElse(code)));
    }
}
