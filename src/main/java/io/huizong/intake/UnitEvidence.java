package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.unit.ReportingUnit;
import io.huizong.unit.UnitRegister;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose a sheet is. What is labelled must be a unit of the register; in titles and names one may be contained. */
final class UnitEvidence {
    private final UnitRegister register;
    private final UnitName names;
    private final List<Finding> findings;

    UnitEvidence(Reference reference, List<Finding> findings) {
        this.register = reference.register();
        this.names = new UnitName(register, reference.county());
        this.findings = findings;
    }

    /** The unit; null, with a finding, if none is named, an unknown one is, or two are. */
    @Nullable
    ReportingUnit decide(List<String> labelled, List<Evidence> around) {
        Map<ReportingUnit, List<String>> named = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String label : labelled) {
            UnitName.Reading reading = names.read(label);
            if (reading instanceof UnitName.Reading.Named found) {
                note(named, found.unit(), "evidence.label", label);
                found.others().forEach(other -> note(named, other, "evidence.label", label));
            } else if (reading instanceof UnitName.Reading.Unknown none) {
                unknown.add(none.name());
            }
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
            findings.add(worded(FindingCode.IDENTITY_UNIT_MISSING));
        }
        return named.keySet().stream().findFirst().orElse(null);
    }

    /** Where the office keeps no register, none is spoken of. */
    private Finding worded(FindingCode code) {
        return register.isKnown() ? Finding.of(code) : Finding.of(code, "no-register");
    }

    private void unknown(String text) {
        List<String> nearest = register.isKnown() ? register.nearest(text) : List.of();
        Finding finding = nearest.isEmpty()
                ? worded(FindingCode.IDENTITY_UNIT_UNKNOWN)
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
