package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormRole;
import io.huizong.form.Indicator;
import io.huizong.form.Value;
import io.huizong.unit.Medium;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.Target;
import io.huizong.unit.UnitRegister;
import io.huizong.words.Folded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The office's own tables, read by the same reader as the units' reports. */
public final class ReferenceFiles {
    private final FormCatalog catalog;
    private final List<Finding> errors = new ArrayList<>();

    public ReferenceFiles(FormCatalog catalog) {
        this.catalog = catalog;
    }

    /** The role of a file at the top of the input folder, by its name; empty for a report. */
    public Optional<FormRole> role(String path) {
        if (path.contains("/")) {
            return Optional.empty();
        }
        int dot = path.lastIndexOf('.');
        String stem = dot < 0 ? path : path.substring(0, dot);
        return catalog.forms().stream()
                .filter(f -> f.role() != FormRole.REPORT && f.sheet().equals(stem))
                .map(Form::role)
                .findFirst();
    }

    /**
     * The units of the register.
     *
     * @throws FaultyReference if it has errors
     */
    public UnitRegister register(ArrivedFile file) {
        List<ReferenceTable.Line> lines = lines(FormRole.REGISTER, file);
        List<ReportingUnit> units = lines.stream().map(this::unit).toList();
        distinct(lines);
        if (units.isEmpty() && errors.isEmpty()) {
            errors.add(Finding.of(FindingCode.FILE_EMPTY, "rows").at(io.huizong.finding.Location.file(file.path())));
        }
        refuse();
        return UnitRegister.of(units);
    }

    /**
     * The targets of all years.
     *
     * @throws FaultyReference if they have errors
     */
    public List<Target> targets(ArrivedFile file, UnitRegister register) {
        Map<String, Integer> rows = new HashMap<>();
        List<Target> targets = new ArrayList<>();
        for (ReferenceTable.Line line : lines(FormRole.TARGETS, file)) {
            target(line, register).ifPresent(target -> {
                String key = target.year() + " " + target.indicator() + " " + target.unit();
                Integer before = rows.putIfAbsent(key, line.row().row());
                if (before != null) {
                    errors.add(line.finding(FindingCode.ROW_DUPLICATE, "target", "target")
                            .with("row", before));
                }
                targets.add(target);
            });
        }
        refuse();
        return targets;
    }

    /**
     * The office's own list of media.
     *
     * @throws FaultyReference if it has errors
     */
    public List<Medium> media(ArrivedFile file) {
        List<Medium> media = lines(FormRole.MEDIA, file).stream()
                .map(line -> new Medium(line.text("name"), line.texts("aliases"), line.text("level")))
                .toList();
        refuse();
        return media;
    }

    private List<ReferenceTable.Line> lines(FormRole role, ArrivedFile file) {
        errors.clear();
        return catalog.withRole(role)
                .map(form -> ReferenceTable.read(form, file, errors))
                .orElse(List.of());
    }

    /** No two units may be called the same: neither name, alias nor code of one may be one of another. */
    private void distinct(List<ReferenceTable.Line> lines) {
        Map<String, Integer> owners = new HashMap<>();
        for (ReferenceTable.Line line : lines) {
            for (String field : List.of("code", "name", "aliases")) {
                List<String> names = field.equals("aliases") ? line.texts(field) : List.of(line.text(field));
                for (String name : names) {
                    Integer owner =
                            owners.putIfAbsent(Folded.heading(name), line.row().row());
                    boolean reported = errors.stream().anyMatch(e -> e.where().equals(line.place(field)));
                    if (!name.isEmpty() && owner != null && owner != line.row().row() && !reported) {
                        errors.add(line.finding(FindingCode.ROW_DUPLICATE, "unit", field)
                                .with("found", name)
                                .with("row", owner));
                    }
                }
            }
        }
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new FaultyReference(errors);
        }
    }

    private ReportingUnit unit(ReferenceTable.Line line) {
        LocalDate from = day(line.value("from"));
        LocalDate to = day(line.value("to"));
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(
                    line.finding(FindingCode.VALUE_OUT_OF_RANGE, "least", "to").with("min", from));
        }
        String category = line.text("category");
        String contact = line.text("contact");
        return new ReportingUnit(
                line.text("code"),
                line.text("name"),
                line.texts("aliases"),
                category.isEmpty() ? null : category,
                forms(line, "owes"),
                forms(line, "exempt"),
                from,
                to,
                contact.isEmpty() ? null : contact);
    }

    private static @Nullable LocalDate day(@Nullable Value value) {
        return value instanceof Value.Day day ? day.date() : null;
    }

    private List<String> forms(ReferenceTable.Line line, String field) {
        List<String> codes = new ArrayList<>();
        for (String name : line.texts(field)) {
            form(name)
                    .ifPresentOrElse(
                            form -> codes.add(form.code()),
                            () -> errors.add(line.finding(FindingCode.VALUE_NOT_IN_LIST, "form", field)
                                    .with("found", name)
                                    .with(
                                            "codes",
                                            catalog.reports().stream()
                                                    .map(Form::title)
                                                    .toList())));
        }
        return codes;
    }

    private Optional<Form> form(String name) {
        String folded = Folded.heading(name);
        return catalog.reports().stream()
                .filter(f -> Folded.heading(f.title()).equals(folded)
                        || Folded.heading(f.sheet()).equals(folded)
                        || f.code().equals(folded))
                .findFirst();
    }

    private Optional<Target> target(ReferenceTable.Line line, UnitRegister register) {
        Optional<Indicator> indicator = indicator(line.text("indicator"));
        if (indicator.isEmpty()) {
            errors.add(line.finding(FindingCode.VALUE_NOT_IN_LIST, "indicator", "indicator"));
        }
        String name = line.text("unit");
        Optional<ReportingUnit> unit = register.named(name);
        if (!name.isEmpty() && unit.isEmpty()) {
            List<String> nearest = register.nearest(name);
            errors.add(line.finding(FindingCode.IDENTITY_UNIT_UNKNOWN, nearest.isEmpty() ? null : "nearest", "unit")
                    .with("nearest", nearest));
        }
        BigDecimal value = line.value("target") instanceof Value.Numeric n ? n.number() : BigDecimal.ZERO;
        indicator
                .filter(i -> i.format().endsWith("%") && value.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(i -> errors.add(line.finding(FindingCode.VALUE_OUT_OF_RANGE, "share", "target")));
        BigDecimal year = line.value("year") instanceof Value.Numeric n ? n.number() : BigDecimal.ZERO;
        return indicator.map(i -> new Target(
                year.intValue(), i.code(), unit.map(ReportingUnit::code).orElse(null), value));
    }

    private Optional<Indicator> indicator(String name) {
        String folded = Folded.heading(name);
        return catalog.reports().stream()
                .flatMap(f -> f.indicators().stream())
                .filter(i ->
                        i.code().equals(folded) || Folded.heading(i.title()).equals(folded))
                .findFirst();
    }
}
