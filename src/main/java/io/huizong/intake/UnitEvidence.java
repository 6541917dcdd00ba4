package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.UnitRegister;
import io.huizong.words.Folded;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose a sheet is. What is labelled must be a unit of the register; in titles and names one may be contained. */
final class UnitEvidence {
    private static final int LONGEST_NAME = 50;

    private final UnitRegister register;
    private final String county;
    private final List<Finding> findings;

    UnitEvidence(Reference reference, List<Finding> findings) {
        this.register = reference.register();
        this.county = reference.county();
        this.findings = findings;
    }

    /** The unit; null, with a finding, if none is named, an unknown one is, or two are. */
    @Nullable
    ReportingUnit decide(List<String> labelled, List<Evidence> around) {
        Map<ReportingUnit, List<String>> named = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String label : labelled) {
            labelled(label)
                    .ifPresentOrElse(unit -> note(named, unit, "evidence.label", label), () -> unknown.add(label));
        }
        if (!unknown.isEmpty()) {
            unknown(unknown.get(0));
            return null;
        }
        for (Evidence evidence : around) {
            Set<ReportingUnit> contained = register.containedIn(evidence.text());
            boolean settled = contained.stream().anyMatch(named::containsKey);
            if (!settled) {
                contained.forEach(unit -> note(named, unit, evidence.source(), evidence.text()));
            }
        }
        if (named.size() > 1) {
            conflict(named);
            return null;
        }
        if (named.isEmpty()) {
            findings.add(Finding.of(FindingCode.IDENTITY_UNIT_MISSING));
        }
        return named.keySet().stream().findFirst().orElse(null);
    }

    private Optional<ReportingUnit> labelled(String text) {
        Optional<ReportingUnit> unit = register.named(text);
        if (unit.isEmpty() && text.startsWith(county) && !county.isEmpty()) {
            unit = register.named(text.substring(county.length()));
        }
        if (unit.isEmpty() && !register.isKnown()) {
            String name = Folded.heading(text);
            String bare = !county.isEmpty() && name.startsWith(county) ? name.substring(county.length()) : name;
            boolean plausible = !bare.isEmpty() && bare.length() <= LONGEST_NAME;
            return plausible ? Optional.of(ReportingUnit.named(bare)) : Optional.empty();
        }
        return unit;
    }

    private void unknown(String text) {
        List<String> nearest = register.nearest(text);
        Finding finding = nearest.isEmpty()
                ? Finding.of(FindingCode.IDENTITY_UNIT_UNKNOWN)
                : Finding.of(FindingCode.IDENTITY_UNIT_UNKNOWN, "nearest").with("nearest", nearest);
        findings.add(finding.value(text));
    }

    private void conflict(Map<ReportingUnit, List<String>> named) {
        List<String> places = named.entrySet().stream()
                .map(e -> e.getKey().name() + e.getValue().get(0))
                .toList();
        findings.add(Finding.of(FindingCode.IDENTITY_UNIT_CONFLICT).with("places", places));
    }

    private static void note(Map<ReportingUnit, List<String>> named, ReportingUnit unit, String source, String text) {
        String place = Messages.bundled()
                .text("evidence.place", Map.of("source", Messages.bundled().text(source), "text", text));
        named.computeIfAbsent(unit, u -> new ArrayList<>()).add(place);
    }
}
