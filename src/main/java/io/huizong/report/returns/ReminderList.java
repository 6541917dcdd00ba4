package io.huizong.report.returns;

import io.huizong.figures.Consolidation;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Standing;
import io.huizong.figures.SubmissionLine;
import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.period.PeriodType;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Whom to ask for what, as a text that is sent to the units: each unit once in a section, with its forms. */
public final class ReminderList {
    private static final Messages WORDS = Messages.bundled();
    private static final String LINE = "\r\n";

    private final Consolidation consolidation;
    private final List<FormCoverage> coverage;
    private final Map<String, ReportingUnit> units = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private int sections;

    private ReminderList(Consolidation consolidation) {
        this.consolidation = consolidation;
        boolean month = consolidation.period().type() == PeriodType.MONTH;
        this.coverage = consolidation.coverage().stream()
                .filter(c -> month == (c.form().due().orElse(PeriodType.MONTH) == PeriodType.MONTH))
                .toList();
        consolidation.units().forEach(unit -> units.put(unit.code(), unit));
    }

    /** The text; of a period longer than a month about the forms that are due for longer. */
    public static String of(Consolidation consolidation) {
        return new ReminderList(consolidation).text();
    }

    /** Whether there is anything that a unit could be reminded of: of a year there may be no form. */
    static boolean isWanted(Consolidation consolidation) {
        return consolidation.period().type() == PeriodType.MONTH || !new ReminderList(consolidation).coverage.isEmpty();
    }

    private String text() {
        say("reminder.title", Map.of("county", consolidation.county(), "period", period()));
        say("reminder.made", Map.of("office", consolidation.office(), "day", day()));
        lines.add("");
        if (consolidation.registerKnown()) {
            section("missing", byState(FigureState.MISSING));
        }
        section("returned", returned());
        section(
                "rows",
                perForm((form, standing) -> standing.state().hasReported() && standing.rejectedRows() > 0
                        ? counted("reminder.form-rows", form, standing.rejectedRows())
                        : null));
        section("queries", queries());
        if (sections == 0) {
            lines.add(WORDS.text("reminder.nobody"));
        }
        if (!consolidation.registerKnown()) {
            lines.add(WORDS.text("reminder.no-register"));
        }
        return String.join(LINE, lines) + LINE;
    }

    private void say(String key, Map<String, ?> arguments) {
        lines.add(WORDS.text(key, arguments));
    }

    private String period() {
        return consolidation.period().title(WORDS);
    }

    private String day() {
        var made = consolidation.generatedAt();
        return WORDS.text(
                "workbook.day",
                Map.of("year", made.getYear(), "month", made.getMonthValue(), "day", made.getDayOfMonth()));
    }

    /** A section of units by code, each with what is wanted of it; the empty code is nobody known. */
    private void section(String name, Map<String, List<String>> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        sections++;
        say("reminder." + name, Map.of("number", WORDS.text("reminder.number." + sections), "count", wanted.size()));
        int number = 1;
        for (Map.Entry<String, List<String>> one : wanted.entrySet()) {
            ReportingUnit unit = units.get(one.getKey());
            String contact = unit == null || unit.contact() == null ? "" : unit.contact();
            String who =
                    one.getKey().isEmpty() ? WORDS.text("check.no-unit") : unit == null ? one.getKey() : unit.name();
            say(
                    contact.isBlank() ? "reminder.unit" : "reminder.unit-contact",
                    Map.of("number", number++, "unit", who, "what", one.getValue(), "contact", contact));
        }
        lines.add("");
    }

    private Map<String, List<String>> byState(FigureState state) {
        return perForm((form, standing) -> standing.state() == state ? form.sheet() : null);
    }

    private Map<String, List<String>> perForm(BiFunction<Form, Standing, @Nullable String> what) {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (String code : units.keySet()) {
            for (FormCoverage of : coverage) {
                Standing standing = of.standings().get(Objects.requireNonNull(units.get(code)));
                String said = standing == null ? null : what.apply(of.form(), standing);
                if (said != null) {
                    wanted.computeIfAbsent(code, c -> new ArrayList<>()).add(said);
                }
            }
        }
        return wanted;
    }

    /** Forms that were refused, and files of which it is not known what they are: a sender must not look idle. */
    private Map<String, List<String>> returned() {
        Map<String, List<String>> wanted = new LinkedHashMap<>(byState(FigureState.RETURNED));
        if (consolidation.period().type() != PeriodType.MONTH) {
            return wanted;
        }
        for (SubmissionLine line : consolidation.submissions()) {
            if (line.period() == null || line.form() == null || line.unit() == null) {
                List<String> said =
                        wanted.computeIfAbsent(line.unit() == null ? "" : line.unit(), c -> new ArrayList<>());
                String file = WORDS.text("reminder.file", Map.of("file", line.file()));
                if (!said.contains(file)) {
                    said.add(file);
                }
            }
        }
        return wanted;
    }

    private Map<String, List<String>> queries() {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (String code : units.keySet()) {
            for (FormCoverage of : coverage) {
                int open = consolidation.findings().stream()
                        .filter(Finding::isOpenQuery)
                        .filter(f -> code.equals(f.unit()) && of.form().code().equals(f.form()))
                        .mapToInt(Finding::cases)
                        .sum();
                if (open > 0) {
                    wanted.computeIfAbsent(code, c -> new ArrayList<>())
                            .add(counted("reminder.form-queries", of.form(), open));
                }
            }
        }
        return wanted;
    }

    private static String counted(String key, Form form, int count) {
        return WORDS.text(key, Map.of("form", form.sheet(), "count", count));
    }
}
