package io.huizong.check;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Fingerprint;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.tally.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what a unit reports against what it reported before; entries of a ledger are no counts and are left alone. */
public final class HistoryCheck {
    /** So many periods back a value is usual or not. */
    public static final int PERIODS = 12;

    private static final int LEAST_OF_A_YEAR = 2;
    private static final int LEAST_EQUAL = 2;

    private final Form form;
    private final Map<Period, Reported> before = new HashMap<>();
    private final List<Reported> inOrder;

    /** @param before what the unit reported earlier, the oldest first */
    public HistoryCheck(Form form, List<Reported> before) {
        this.form = form;
        this.inOrder = before;
        before.forEach(one -> this.before.put(one.period(), one));
    }

    /** What should be confirmed of a report, each query with its fingerprint. */
    public List<Finding> check(Reported now) {
        if (form.ledger() != null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (isRepeated(now)) {
            findings.add(finding(FindingCode.HISTORY_CUMULATIVE, "repeated", now, null, BigDecimal.ZERO));
        }
        for (Indicator indicator : form.indicators()) {
            BigDecimal value = number(now, indicator);
            if (value != null && isPlain(indicator)) {
                outlier(now, indicator, value).ifPresent(findings::add);
                cumulative(now, indicator, value).ifPresent(findings::add);
            }
            written(now, indicator, value).ifPresent(findings::add);
        }
        return findings;
    }

    /** What a unit fills in or counts itself; parts of it by kind rise and fall as they like. */
    private boolean isPlain(Indicator indicator) {
        return (indicator.isAdditive() || indicator.isStock())
                && (form.isItems() || indicator.where().isEmpty());
    }

    private static @Nullable BigDecimal number(Reported one, Indicator indicator) {
        Amount amount = one.amounts().get(indicator.code());
        return amount == null ? null : amount.number();
    }

    private Optional<Finding> outlier(Reported now, Indicator indicator, BigDecimal value) {
        List<BigDecimal> values = inOrder.stream()
                .skip(Math.max(0, inOrder.size() - PERIODS))
                .flatMap(one -> Stream.ofNullable(number(one, indicator)))
                .toList();
        return Outliers.usual(value, values)
                .map(usual -> finding(FindingCode.HISTORY_OUTLIER, null, now, indicator, value)
                        .with("usual", usual));
    }

    /** A value as large as all of the year before it: what was meant may have been the year so far. */
    private Optional<Finding> cumulative(Reported now, Indicator indicator, BigDecimal value) {
        List<BigDecimal> earlier = ofYear(now)
                .flatMap(one -> Stream.ofNullable(number(one, indicator)))
                .filter(number -> number.signum() > 0)
                .toList();
        BigDecimal sum = earlier.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return indicator.isAdditive() && earlier.size() >= LEAST_OF_A_YEAR && value.compareTo(sum) >= 0
                ? Optional.of(finding(FindingCode.HISTORY_CUMULATIVE, null, now, indicator, value)
                        .with("sum", sum))
                : Optional.empty();
    }

    /** What a line says of the year so far against what is stored of it, as far as that is whole. */
    private Optional<Finding> written(Reported now, Indicator indicator, @Nullable BigDecimal value) {
        Reported.Line line = now.lines().get(indicator.code());
        BigDecimal said = line == null ? null : line.cumulative();
        if (line == null || said == null || value == null) {
            return Optional.empty();
        }
        BigDecimal stored = indicator.isStock()
                ? value
                : ofYear(now)
                        .flatMap(one -> Stream.ofNullable(number(one, indicator)))
                        .reduce(value, BigDecimal::add);
        int comparison = said.compareTo(stored);
        boolean whole = indicator.isStock()
                || ofYear(now).count()
                        == PeriodParts.yearTo(now.period(), length()).size() - 1;
        return comparison < 0 || (comparison != 0 && whole)
                ? Optional.of(finding(FindingCode.HISTORY_CUMULATIVE, "year", now, indicator, said)
                        .at(cell(now.place(), line.cumulativeCell()))
                        .with("stored", stored))
                : Optional.empty();
    }

    private static Location cell(Location sheet, CellAddress address) {
        return sheet.cell(address.row(), address.column());
    }

    private PeriodType length() {
        return form.due().orElse(PeriodType.MONTH);
    }

    private Stream<Reported> ofYear(Reported now) {
        return inOrder.stream()
                .filter(one -> one.period().year() == now.period().year());
    }

    /** Whether every figure that is more than nothing, and there are several, is as it was the last time. */
    private boolean isRepeated(Reported now) {
        Reported last = before.get(now.period().previous());
        return last != null && flows(now).size() >= LEAST_EQUAL && flows(now).equals(flows(last));
    }

    private Map<String, BigDecimal> flows(Reported one) {
        Map<String, BigDecimal> flows = new HashMap<>();
        form.indicators().stream().filter(Indicator::isAdditive).forEach(indicator -> {
            BigDecimal number = number(one, indicator);
            if (number != null && number.signum() > 0) {
                flows.put(indicator.code(), number.stripTrailingZeros());
            }
        });
        return flows;
    }

    private Finding finding(
            FindingCode code, @Nullable String variant, Reported now, @Nullable Indicator indicator, BigDecimal found) {
        Reported.Line line = indicator == null ? null : now.lines().get(indicator.code());
        String about = indicator == null ? "" : indicator.code();
        Finding plain = variant == null ? Finding.of(code) : Finding.of(code, variant);
        return plain.severity(form.severity(code))
                .at(line == null ? now.place() : cell(now.place(), line.cell()))
                .about(now.unit(), form.code())
                .value(indicator == null ? null : found.toPlainString())
                .with("indicator", indicator == null ? form.title() : indicator.title())
                .with("found", found)
                .fingerprint(Fingerprint.of(List.of(
                        now.unit(),
                        form.code(),
                        now.period().toString(),
                        code.code(),
                        Objects.requireNonNullElse(variant, ""),
                        about,
                        found.toPlainString())));
    }
}
