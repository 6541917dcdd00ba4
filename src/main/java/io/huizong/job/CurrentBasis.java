package io.huizong.job;

import io.huizong.figures.Basis;
import io.huizong.figures.Office;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormRole;
import io.huizong.intake.Archive;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.Reference;
import io.huizong.intake.ReferenceFiles;
import io.huizong.store.Periods;
import io.huizong.store.Settings;
import io.huizong.unit.MediaRegister;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.Target;
import io.huizong.unit.UnitRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register and the targets that are in force: those that the last run found, read from the archive. */
@Component
class CurrentBasis {
    private final FormCatalog catalog;
    private final BundledMedia bundled;
    private final Office office;
    private final Archive archive;
    private final Settings settings;
    private final Periods periods;
    private final Clock clock;

    CurrentBasis(
            FormCatalog catalog,
            BundledMedia bundled,
            Office office,
            Archive archive,
            Settings settings,
            Periods periods,
            Clock clock) {
        this.catalog = catalog;
        this.bundled = bundled;
        this.office = office;
        this.archive = archive;
        this.settings = settings;
        this.periods = periods;
        this.clock = clock;
    }

    Basis basis() {
        UnitRegister register = held(FormRole.REGISTER)
                .map(new ReferenceFiles(catalog)::register)
                .orElseGet(() -> UnitRegister.unknown(
                        periods.unitsSeen().stream().map(ReportingUnit::named).toList()));
        List<Target> targets = held(FormRole.TARGETS)
                .map(file -> new ReferenceFiles(catalog).targets(file, register))
                .orElse(List.of());
        return new Basis(catalog, register, targets);
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
        return bundled.with(
                held(FormRole.MEDIA).map(new ReferenceFiles(catalog)::media).orElse(List.of()));
    }

    /** Makes a file the one in force for its role; none where the folder has none. */
    void put(FormRole role, Optional<ArrivedFile> file) {
        file.ifPresentOrElse(
                f -> settings.put(name(role), f.sha256() + " " + f.path()), () -> settings.remove(name(role)));
    }

    /** The file that is in force for a role. */
    Optional<ArrivedFile> held(FormRole role) {
        return settings.get(name(role)).map(text -> {
            String sha256 = text.substring(0, 64);
            return new ArrivedFile(text.substring(65), sha256, archive.content(sha256), Instant.EPOCH);
        });
    }

    private static String name(FormRole role) {
        return "reference." + role.name().toLowerCase(Locale.ROOT);
    }
}
