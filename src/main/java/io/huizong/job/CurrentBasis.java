package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.figures.DecidedSoFar;
import io.huizong.figures.Office;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormRole;
import io.huizong.intake.Reference;
import io.huizong.intake.ReferenceFiles;
import io.huizong.store.Periods;
import io.huizong.unit.MediaRegister;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.Target;
import io.huizong.unit.UnitRegister;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The register and the targets that are in force: those that the last run found, read from the archive. */
@Component
class CurrentBasis {
    private final FormCatalog catalog;
    private final BundledMedia bundled;
    private final Office office;
    private final HeldTables tables;
    private final Periods periods;
    private final DecidedSoFar decided;
    private final Clock clock;

    CurrentBasis(
            FormCatalog catalog,
            BundledMedia bundled,
            Office office,
            HeldTables tables,
            Periods periods,
            DecidedSoFar decided,
            Clock clock) {
        this.catalog = catalog;
        this.bundled = bundled;
        this.office = office;
        this.tables = tables;
        this.periods = periods;
        this.decided = decided;
        this.clock = clock;
    }

    Basis basis() {
        UnitRegister register = tables.held(FormRole.REGISTER)
                .map(new ReferenceFiles(catalog)::register)
                .orElseGet(() -> UnitRegister.unknown(
                        periods.unitsSeen().stream().map(ReportingUnit::named).toList()));
        List<Target> targets = tables.held(FormRole.TARGETS)
                .map(file -> new ReferenceFiles(catalog).targets(file, register))
                .orElse(List.of());
        return new Basis(catalog, register, targets, decided.decided());
    }

    Reference reference() {
        return new Reference(
                catalog,
                basis().register(),
                media(),
                office.county(),
                clock.instant().atZone(office.zone()).toLocalDate(),
                office.explanationLength());
    }

    /** What the program knows of media, and on top of it what the office's own list says. */
    private MediaRegister media() {
        return bundled.with(tables.held(FormRole.MEDIA)
                .map(new ReferenceFiles(catalog)::media)
                .orElse(List.of()));
    }
}
