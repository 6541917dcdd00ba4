package io.huizong.report.workbook;

import io.huizong.figures.Consolidation;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What things are called in the workbook of one period. */
final class Wording {
    private final Messages messages;
    private final Consolidation consolidation;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();

    Wording(Messages messages, Consolidation consolidation) {
        this.messages = messages;
        this.consolidation = consolidation;
        consolidation.units().forEach(u -> units.put(u.code(), u.name()));
        Stream.concat(
                        consolidation.coverage().stream().map(FormCoverage::form),
                        consolidation.figures().stream().map(f -> f.form()))
                .forEach(this::learn);
    }

    private void learn(Form form) {
        forms.put(form.code(), form.sheet());
        for (Indicator indicator : form.indicators()) {
            indicators.put(indicator.code(), indicator.title());
        }
    }

    /** A text of this sub-package: its key without {@code workbook.}. */
    String text(String key) {
        return messages.text("workbook." + key);
    }

    String text(String key, Map<String, ?> arguments) {
        return messages.text("workbook." + key, arguments);
    }

    String none() {
        return text("none");
    }

    /** A unit's name; its code where the period knows no such unit, nothing for null. */
    String unit(@Nullable String code) {
        return code == null ? "" : units.getOrDefault(code, code);
    }

    /** A form's short name, as its sheet bears it. */
    String form(@Nullable String code) {
        return code == null ? "" : forms.getOrDefault(code, code);
    }

    /** What a control total is about: an indicator's title, else itself. */
    String subject(String subject) {
        return indicators.getOrDefault(subject, subject);
    }

    String state(FigureState state) {
        return text("state." + state.code());
    }

    String period(Period period) {
        return period.title(messages);
    }

    /** A period without its year, where that goes without saying. */
    String inYear(Period period) {
        return period.type() == PeriodType.MONTH
                        && period.year() == consolidation.period().year()
                ? text("column.month", Map.of("month", period.ordinal()))
                : period(period);
    }

    /** The workbook of another period, as a path from this one's folder. */
    String workbook(Period period) {
        return "../" + period + "/" + messages.text("publish.workbook", Map.of("period", period.title(messages)));
    }

    /** The name of the list of findings that stands in for a file of which no copy can be made. */
    String listOf(String name) {
        return messages.text("returns.alone", Map.of("name", name));
    }

    /** The period in words; one that still runs as its months so far. */
    String period() {
        Period period = consolidation.period();
        Period through = consolidation.through();
        if (through == null) {
            return period.title(messages);
        }
        int first = period.firstDay().getMonthValue();
        int last = through.lastDay().getMonthValue();
        return first == last
                ? through.title(messages)
                : text("period.through", Map.of("year", period.year(), "first", first, "last", last));
    }

    /** A sheet's title: county and period in front. */
    String title(String key) {
        return text("title." + key, Map.of("county", consolidation.county(), "period", period()));
    }

    String office() {
        return text(
                "made-by",
                Map.of("office", consolidation.office(), "period", period(), "day", day(consolidation.generatedAt())));
    }

    String day(ZonedDateTime time) {
        return text("day", Map.of("year", time.getYear(), "month", time.getMonthValue(), "day", time.getDayOfMonth()));
    }

    /** How many units owe a form and how many have reported it. */
    String coverage(FormCoverage coverage) {
        Map<String, Object> counts = new HashMap<>();
        counts.put("owing", coverage.owing());
        counts.put("reported", coverage.units(FigureState::hasReported).size());
        counts.put("nil", coverage.count(FigureState.NIL));
        counts.put("missing", coverage.count(FigureState.MISSING));
        counts.put("returned", coverage.count(FigureState.RETURNED));
        String line = text(consolidation.registerKnown() ? "coverage.line" : "coverage.line-no-register", counts);
        int rejected = coverage.rejectedRows();
        return rejected == 0 ? line : line + text("coverage.rejected-rows", Map.of("rows", rejected));
    }

    /** How many units have reported anything. */
    String reporting() {
        long reported = consolidation.units().stream().filter(this::hasReported).count();
        return text(
                consolidation.registerKnown() ? "reporting" : "reporting.no-register",
                Map.of("reported", reported, "units", consolidation.units().size()));
    }

    private boolean hasReported(ReportingUnit unit) {
        return consolidation.coverage().stream()
                .map(c -> c.standings().get(unit))
                .anyMatch(s -> s != null && s.state().hasReported());
    }
}
