package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.words.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The register or the targets have errors: the run must fail, naming each cell. */
public final class FaultyReference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Comparator<Finding> BY_CELL =
            Comparator.comparing(f -> f.where().cell(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final transient List<Finding> findings;

    FaultyReference(List<Finding> findings) {
        super(findings.stream()
                .sorted(BY_CELL)
                .map(FaultyReference::line)
                .collect(Collectors.joining(System.lineSeparator())));
        this.findings = List.copyOf(findings);
    }

    /** Two files for what there can be only one of. */
    public static FaultyReference twice(ArrivedFile one, ArrivedFile other) {
        return new FaultyReference(List.of(Finding.of(FindingCode.FILE_DUPLICATE, "reference")
                .severity(Severity.ERROR)
                .at(Location.file(other.path()))
                .with("other", one.path())));
    }

    /** A file that is being changed all the time, while none is in force yet. */
    public static FaultyReference unsettled(String path) {
        return new FaultyReference(
                List.of(Finding.of(FindingCode.FILE_UNREADABLE, "unsettled").at(Location.file(path))));
    }

    private static String line(Finding finding) {
        Messages messages = Messages.bundled();
        return messages.text(
                "reference.line",
                Map.of(
                        "file", String.valueOf(finding.where().file()),
                        "cell",
                                finding.where().cell() == null
                                        ? ""
                                        : finding.where().cell(),
                        "message", finding.message(messages)));
    }

    public List<Finding> findings() {
        return findings;
    }
}
