package io.huizong.report.returns;

import io.huizong.check.CheckedFile;
import io.huizong.check.CheckedSheet;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Office;
import io.huizong.figures.SubmissionLine;
import io.huizong.finding.Finding;
import io.huizong.intake.Archive;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.store.Returnables;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Return copies: units' own files with the mistakes marked, one for each file that its unit has to do something about. */
@Component
public final class ReturnCopies {
    private static final Messages WORDS = Messages.bundled();

    /** Without it, editors take the text for another encoding. */
    private static final String MARK = "\ufeff";

    private final Returnables returnables;
    private final Archive archive;
    private final Office office;

    ReturnCopies(Returnables returnables, Archive archive, Office office) {
        this.returnables = returnables;
        this.archive = archive;
        this.office = office;
    }

    /**
     * Writes the copies that belong to a consolidation below a folder, which is made where it is not there. A month has
     * those of its own forms and those whose period is not settled; a longer period only those of forms due for longer
     * than a month. A file of which no copy can be made is left out, and logged. The last is the list of those who have
     * to be asked, a text in UTF-8 with its mark.
     *
     * @throws IOException if that list cannot be written
     */
    public List<ReturnCopy> write(Consolidation consolidation, Path folder) throws IOException {
        Period period = consolidation.period();
        boolean month = period.type() == PeriodType.MONTH;
        List<ReturnCopy> copies = new ArrayList<>();
        CopyNames names = new CopyNames(
                consolidation.submissions().stream().map(SubmissionLine::file).toList());
        CopyWriter writer = new CopyWriter(office, folder, names);
        for (Returnables.Returnable one : returnables.of(month ? List.of(period) : longer(period), month)) {
            List<Finding> findings = returnables.findings(one.receipt());
            ReturnedFile file = new ReturnedFile(
                    one.path(),
                    archive.content(one.sha256()),
                    units(consolidation, one, findings),
                    periods(consolidation, one),
                    findings);
            writer.write(file).ifPresent(copies::add);
        }
        if (ReminderList.isWanted(consolidation)) {
            Files.createDirectories(folder);
            String name = WORDS.text("reminder.name");
            Path list = Files.writeString(folder.resolve(name), MARK + ReminderList.of(consolidation));
            copies.add(new ReturnCopy(name, list));
        }
        return copies;
    }

    /** The parts of a period, itself among them, that are longer than a month. */
    private static List<Period> longer(Period period) {
        return Stream.of(PeriodType.values())
                .filter(type -> type != PeriodType.MONTH)
                .flatMap(type -> PeriodParts.of(period, type).stream())
                .toList();
    }

    /**
     * Writes the copy of a file that is not stored, whose bytes are where {@code content} says; nothing if there is
     * nothing for its unit to do, or no copy can be made.
     */
    public Optional<ReturnCopy> write(CheckedFile checked, Path content, Path folder) {
        List<String> units =
                named(checked.sheets().stream().map(CheckedSheet::unit), ReportingUnit::name, "check.no-unit");
        List<String> periods =
                named(checked.sheets().stream().map(CheckedSheet::period), p -> p.title(WORDS), "check.no-period");
        ReturnedFile file = new ReturnedFile(checked.path(), content, units, periods, checked.findings());
        return new CopyWriter(office, folder, new CopyNames(List.of())).write(file);
    }

    private static List<String> units(Consolidation consolidation, Returnables.Returnable one, List<Finding> findings) {
        Map<String, String> names = consolidation.units().stream()
                .collect(Collectors.toMap(ReportingUnit::code, ReportingUnit::name, (name, other) -> name));
        Set<@Nullable String> codes = new LinkedHashSet<>();
        lines(consolidation, one).forEach(line -> codes.add(line.unit()));
        findings.forEach(finding -> codes.add(finding.unit()));
        return named(codes.stream(), code -> names.getOrDefault(code, code), "check.no-unit");
    }

    private static List<String> periods(Consolidation consolidation, Returnables.Returnable one) {
        return named(lines(consolidation, one).map(SubmissionLine::period), p -> p.title(WORDS), "check.no-period");
    }

    private static Stream<SubmissionLine> lines(Consolidation consolidation, Returnables.Returnable one) {
        return consolidation.submissions().stream()
                .filter(line -> line.file().equals(one.path()) && line.sha256().equals(one.sha256()));
    }

    /** Names without repetition; {@code none} is the key of what is said if there is none. */
    private static <T> List<String> named(Stream<@Nullable T> things, Function<T, String> name, String none) {
        Set<String> names = new LinkedHashSet<>();
        things.filter(Objects::nonNull).map(Objects::requireNonNull).forEach(thing -> names.add(name.apply(thing)));
        return names.isEmpty() ? List.of(WORDS.text(none)) : List.copyOf(names);
    }
}
