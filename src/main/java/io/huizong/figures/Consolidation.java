package io.huizong.figures;

import io.huizong.finding.Finding;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one period.
 *
 * @param county as the settings name it
 * @param office who signs
 * @param through the last month that has ended or has reports, where that is before the period's own end; a year that
 *     still runs is then titled 1 to N
 * @param registerKnown whether completeness can be judged
 * @param units that exist in the period, in the register's order
 * @param coverage by form, in the order of the catalogue; forms that are due or of which something came
 * @param figures by form, then in the form's order
 * @param byMonth by month of the year so far, the first first: county values by indicator code, null where none;
 *     what is reported for a longer period stands with its last month
 * @param submissions of the period, and those whose period or form is not settled
 * @param findings of these submissions and of the county
 * @param shared what several units reported in common
 * @param ledgers of forms that are ledgers, where something was reported
 * @param goals the year's targets
 * @param controls each equation that must hold
 * @param details the records behind; of a period longer than a month only those of forms that are not due by month
 */
public record Consolidation(
        Period period,
        String county,
        String office,
        ZonedDateTime generatedAt,
        @Nullable Period through,
        boolean registerKnown,
        List<ReportingUnit> units,
        List<FormCoverage> coverage,
        List<Figure> figures,
        SortedMap<Period, Map<String, @Nullable BigDecimal>> byMonth,
        List<SubmissionLine> submissions,
        List<Finding> findings,
        List<SharedThing> shared,
        List<LedgerStanding> ledgers,
        Goals goals,
        List<ControlTotal> controls,
        Details details) {

    public Optional<Figure> figure(String indicator) {
        return figures.stream()
                .filter(f -> f.indicator().code().equals(indicator))
                .findFirst();
    }

    /** The queries that wait for the office to settle them. */
    public List<Finding> officeQueries() {
        return findings.stream().filter(Finding::isOpenForOffice).toList();
    }

    /** The equations that do not hold; any of them forbids publishing. */
    public List<ControlTotal> brokenControls() {
        return controls.stream().filter(c -> !c.holds()).toList();
    }
}
