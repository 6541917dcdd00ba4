package io.huizong.report.returns;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Severity;
import io.huizong.intake.InputFolder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a return copy is made of.
 *
 * @param path of the unit's file below the input folder, with {@code /}
 * @param content where its bytes lie
 * @param units in words
 * @param periods in words
 * @param findings errors first, then queries; only what the unit has to do something about
 */
record ReturnedFile(String path, Path content, List<String> units, List<String> periods, List<Finding> findings) {
    private static final String WHOLE_FILE = "file.";

    ReturnedFile {
        findings = findings.stream()
                .filter(Finding::isUnits)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** The name without its folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Those that have an answer column: queries that are known by their content. */
    List<Finding> queries() {
        return findings.stream().filter(Finding::isOpenQuery).toList();
    }

    /** The findings of one cell or of a row, which stand at addresses. */
    Stream<Finding> placed() {
        return findings.stream().filter(f -> f.where().cell() != null);
    }

    /** Whether it is a table that was read, so that a copy of it can be made. */
    boolean isTable() {
        return InputFolder.promise(path) == InputFolder.Promise.TABLE
                && findings.stream().noneMatch(f -> f.code().code().startsWith(WHOLE_FILE));
    }

    /** Whether something is wrong with it that a workbook made of its cells would hide. */
    boolean isRagged() {
        return findings.stream().anyMatch(f -> f.code() == FindingCode.ROW_RAGGED && f.severity() == Severity.ERROR);
    }

    /** The most that any of the findings weighs. */
    static Severity gravest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }
}
