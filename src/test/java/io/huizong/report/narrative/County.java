package io.huizong.report.narrative;

import io.huizong.figures.Carried;
import io.huizong.figures.Comparison;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.FormCoverage;
import io.huizong.figures.Goal;
import io.huizong.figures.Goals;
import io.huizong.figures.LedgerStanding;
import io.huizong.figures.SharedThing;
import io.huizong.figures.Standing;
import io.huizong.figures.SubmissionLine;
import io.huizong.figures.UnitFigure;
import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A county of six units, consolidated by hand. States are given as a letter a unit: r reported, n nil, m missing, b
 * returned (sent back), e exempt, d not due, l reported late.
 */
public final class County {
    private static final List<String> NAMES = List.of("城关镇", "青山镇", "河口镇", "县教育局", "县司法局", "县档案馆");
    public static final FormCatalog CORE = catalog();

    private final FormCatalog catalog;
    private final List<ReportingUnit> units = new ArrayList<>();
    private final List<FormCoverage> coverage = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<SharedThing> shared = new ArrayList<>();
    private final List<SubmissionLine> submissions = new ArrayList<>();
    private Period period = Period.month(2024, 6);
    private Period through;
    private final TreeMap<Period, Map<String, BigDecimal>> months = new TreeMap<>();
    private boolean registerKnown = true;
    private final List<LedgerStanding> ledgers = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Goal> plans = new ArrayList<>();

    private County(FormCatalog catalog, List<String> names) {
        this.catalog = catalog;
        for (int i = 0; i < names.size(); i++) {
            units.add(new ReportingUnit(
                    "U0" + (i + 1), names.get(i), List.of(), null, List.of(), List.of(), null, null, null));
        }
    }

    static County of(FormCatalog catalog) {
        return new County(catalog, NAMES);
    }

    /** Another county, of other units. */
    static County of(FormCatalog catalog, List<String> names) {
        return new County(catalog, names);
    }

    static FormCatalog catalog(FormSource... more) {
        Stream<FormSource> core = Stream.of("study", "articles", "warning").map(County::source);
        return FormCatalog.load(Stream.concat(core, Stream.of(more)).toList());
    }

    private static FormSource source(String code) {
        try (InputStream in = Objects.requireNonNull(County.class.getResourceAsStream("/forms/" + code + ".yaml"))) {
            return new FormSource(code + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    County in(String written) {
        period = Period.of(written);
        return this;
    }

    County through(String written) {
        through = Period.of(written);
        return this;
    }

    /** The county's value of an indicator in a month. */
    County month(String written, String indicator, String value) {
        months.computeIfAbsent(Period.of(written), p -> new LinkedHashMap<>()).put(indicator, number(value));
        return this;
    }

    County withoutRegister() {
        registerKnown = false;
        return this;
    }

    County finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    County shared(SharedThing thing) {
        shared.add(thing);
        return this;
    }

    County submission(SubmissionLine line) {
        submissions.add(line);
        return this;
    }

    /** How the units stand with a form, a letter each. */
    County form(String code, String states) {
        return form(code, states, 0);
    }

    /** The same, and the rows of the first unit that wait for correction. */
    County form(String code, String states, int rejectedRows) {
        Map<ReportingUnit, Standing> standings = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            char letter = states.charAt(i);
            FigureState state = state(letter);
            int came = state.hasReported() ? 1 : 0;
            int owed = state == FigureState.EXEMPT ? 0 : 1;
            standings.put(
                    units.get(i),
                    new Standing(state, null, null, came, letter == 'l', i == 0 ? rejectedRows : 0, came, owed));
        }
        coverage.add(new FormCoverage(form(code), standings));
        return this;
    }

    private Form form(String code) {
        return catalog.form(code).orElseThrow();
    }

    private static FigureState state(char letter) {
        return switch (letter) {
            case 'r', 'l' -> FigureState.REPORTED;
            case 'n' -> FigureState.NIL;
            case 'm' -> FigureState.MISSING;
            case 'b' -> FigureState.RETURNED;
            case 'e' -> FigureState.EXEMPT;
            default -> FigureState.NOT_DUE;
        };
    }

    /** An indicator's county value, its comparisons, and the values of the units that have one, in their order. */
    County figure(String code, String value, Then previous, Then yearAgo, String... byUnit) {
        return figure(code, value, previous, yearAgo, 0, byUnit);
    }

    County figure(String code, String value, Then previous, Then yearAgo, int duplicates, String... byUnit) {
        Form form = form(code.substring(0, code.indexOf('.')));
        Indicator indicator = form.indicator(code).orElseThrow();
        BigDecimal number = number(value);
        figures.add(new Figure(
                form,
                indicator,
                number,
                previous.county(),
                yearAgo.county(),
                number,
                null,
                null,
                previous.comparison(),
                yearAgo.comparison(),
                yearAgo.comparison(),
                byUnit(form, byUnit),
                number == null ? null : number.add(BigDecimal.valueOf(duplicates)),
                number == null ? null : BigDecimal.valueOf(duplicates)));
        return this;
    }

    /** A target of this year; of the county where {@code unit} is null. */
    County goal(String indicator, String unit, String target, String done, int monthsLeft) {
        goals.add(new Goal(indicator, unit, new BigDecimal(target), number(done), monthsLeft));
        return this;
    }

    /** A target of the year after. */
    County plan(String indicator, String target, String done) {
        plans.add(new Goal(indicator, null, new BigDecimal(target), number(done), 12));
        return this;
    }

    County ledger(LedgerStanding standing) {
        ledgers.add(standing);
        return this;
    }

    /** The first unit's value of a stock stands as it was said in an earlier period. */
    County carried(String indicator, String value, String asOf) {
        figures.stream()
                .filter(f -> f.indicator().code().equals(indicator))
                .forEach(f -> f.byUnit()
                        .put(
                                units.get(0).code(),
                                new UnitFigure(
                                        FigureState.MISSING, null, new Carried(number(value), Period.of(asOf)))));
        return this;
    }

    private Map<String, UnitFigure> byUnit(Form form, String... values) {
        FormCoverage of =
                coverage.stream().filter(c -> c.form().equals(form)).findFirst().orElseThrow();
        Map<String, UnitFigure> out = new LinkedHashMap<>();
        int next = 0;
        for (ReportingUnit unit : units) {
            FigureState state = Objects.requireNonNull(of.standings().get(unit)).state();
            String value = state == FigureState.NIL
                    ? "0"
                    : state == FigureState.REPORTED && next < values.length ? values[next++] : null;
            out.put(unit.code(), new UnitFigure(state, number(value)));
        }
        return out;
    }

    /**
     * An earlier period.
     *
     * @param county the county's value then
     */
    public record Then(BigDecimal county, Comparison comparison) {
        public static final Then NOTHING = new Then(null, new Comparison(0, null, null, false));

        /** Of a county whose reporting units were the same. */
        public static Then same(String current, String then) {
            return new Then(number(then), new Comparison(6, number(current), number(then), true));
        }

        /** Of a county where only some units can be compared. */
        public static Then some(String county, int units, String current, String base) {
            return new Then(number(county), new Comparison(units, number(current), number(base), false));
        }
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    Consolidation consolidated() {
        return new Consolidation(
                period,
                "示例县",
                "示例县工作专班办公室",
                ZonedDateTime.parse("2024-07-08T02:00:11+08:00"),
                through,
                registerKnown,
                units,
                coverage,
                figures,
                months,
                submissions,
                findings,
                shared,
                ledgers,
                new Goals(goals, plans),
                List.of(),
                (form, sink) -> {});
    }
}
