package io.huizong.report.workbook;

import io.huizong.figures.Consolidation;
import io.huizong.figures.SubmissionLine;
import io.huizong.finding.Finding;
import io.huizong.finding.Location;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a finding is marked in the unit's own file: its return copy lies in a folder beside the month's workbook. */
final class ReturnLinks {
    private static final Set<String> KEPT = Set.of("xlsx", "xlsm", "xls");
    private static final String WRITTEN = ".xlsx";

    private final Consolidation consolidation;
    private final Wording wording;
    private final Set<String> files = new HashSet<>();
    private final Map<String, Period> months = new HashMap<>();

    ReturnLinks(Consolidation consolidation, Wording wording) {
        this.consolidation = consolidation;
        this.wording = wording;
        for (SubmissionLine line : consolidation.submissions()) {
            files.add(line.file());
            Period period = line.period();
            if (period != null) {
                months.put(line.file(), period);
            }
        }
    }

    /** The cell in the return copy; null for what is for the record only, and where it is not known which month's. */
    @Nullable
    Link of(Finding finding) {
        Location where = finding.where();
        String folder = where.file() == null ? null : folder(where.file());
        if (where.file() == null || folder == null || !finding.isError()) {
            return null;
        }
        String copy = folder + wording.text("returns.folder") + "/" + name(where.file());
        return where.sheet() == null || where.cell() == null
                ? Link.toFile(copy)
                : Link.toFile(copy, where.sheet(), where.cell().toString());
    }

    private @Nullable String folder(String file) {
        if (consolidation.period().type() == PeriodType.MONTH) {
            return "";
        }
        Period month = months.get(file);
        return month == null ? null : "../" + month + "/";
    }

    /** What is no workbook comes back as one, under another name where that is taken. */
    private String name(String file) {
        int dot = file.lastIndexOf('.');
        if (dot <= file.lastIndexOf('/')
                || KEPT.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return file;
        }
        String name = file.substring(0, dot) + WRITTEN;
        return files.contains(name) ? file + WRITTEN : name;
    }
}
