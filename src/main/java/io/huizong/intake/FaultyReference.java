package io.huizong.intake;

import io.huizong.finding.Finding;
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
