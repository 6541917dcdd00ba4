package io.huizong.report.workbook;

import io.huizong.figures.Consolidation;
import io.huizong.figures.SubmissionLine;
import io.huizong.finding.Finding;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.period.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a finding is marked in the unit's own file: its return copy lies in a folder beside the month's workbook. */
final class ReturnLinks {
    private static final String WRITTEN = ".xlsx";

    private final Consolidation consolidation;
    private final Wording wording;
    private final Set<String> copies;
    private final Map<String, Period> months = new HashMap<>();

    /** @param copies names of those that are published with the period, below their folder, with {@code /} */
    ReturnLinks(Consolidation consolidation, Wording wording, Set<String> copies) {
        this.consolidation = consolidation;
        this.wording = wording;
        this.copies = Set.copyOf(copies);
        for (SubmissionLine line : consolidation.submissions()) {
            Period period = line.period();
            if (period != null) {
                months.put(line.file(), period);
            }
        }
    }

    /** The cell in the return copy, or the copy as a whole; null where there is none, or nothing to be done there. */
    @Nullable
    Link of(Finding finding) {
        Location where = finding.where();
        String file = where.file();
        if (file == null || finding.severity() == Severity.NOTE) {
            return null;
        }
        String folder = wording.text("returns.folder") + "/";
        String copy = candidates(file).filter(copies::contains).findFirst().orElse(null);
        if (copy != null) {
            return copy.equals(wording.listOf(stem(file))) ? Link.toFile(folder + copy) : inside(folder + copy, where);
        }
        Period month = months.get(file);
        boolean elsewhere = month != null && !month.equals(consolidation.period());
        return elsewhere && finding.isError() ? inside("../" + month + "/" + folder + file, where) : null;
    }

    private static Link inside(String copy, Location where) {
        return where.sheet() == null || where.cell() == null
                ? Link.toFile(copy)
                : Link.toFile(copy, where.sheet(), where.cell().toString());
    }

    /** Its own name; a workbook's where it was none; that of a list, where the file could not be marked. */
    private Stream<String> candidates(String file) {
        String stem = stem(file);
        return Stream.of(file, stem + WRITTEN, file + WRITTEN, wording.listOf(stem), wording.listOf(file));
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= file.lastIndexOf('/') + 1 ? file : file.substring(0, dot);
    }
}
