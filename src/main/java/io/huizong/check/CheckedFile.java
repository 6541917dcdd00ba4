package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What the checks made of one file of which nothing is stored. */
public record CheckedFile(String path, List<CheckedSheet> sheets, List<Finding> findings) {
    public CheckedFile {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /** How many findings there are of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(f -> f.severity() == severity)
                .mapToLong(Finding::cases)
                .sum();
    }

    /** In words: the file, each of its sheets, each finding. */
    public List<String> lines(Messages words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "check.file",
                Map.of(
                        "file", path,
                        "errors", count(Severity.ERROR),
                        "queries", count(Severity.QUERY),
                        "notes", count(Severity.NOTE))));
        sheets.forEach(sheet -> lines.add("  " + sheet.line(words)));
        findings.forEach(finding -> lines.add("    " + line(finding, words)));
        return lines;
    }

    private static String line(Finding finding, Messages words) {
        StringJoiner line = new StringJoiner(" ");
        line.add("[" + words.text("severity." + finding.severity().code()) + "]");
        if (finding.where().sheet() != null) {
            line.add(finding.where().sheet());
        }
        if (finding.where().cell() != null) {
            line.add(String.valueOf(finding.where().cell()));
        }
        return line.add(finding.message(words)).toString();
    }
}
