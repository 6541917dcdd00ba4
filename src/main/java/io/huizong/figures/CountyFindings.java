package io.huizong.figures;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Fingerprint;
import io.huizong.finding.Location;
import io.huizong.finding.Severity;
import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.store.Rulings.Choice;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Whereabouts;
import io.huizong.unit.ReportingUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is found when a period is looked at as a whole; the office's to settle, with what it has said. */
final class CountyFindings {
    private final Basis basis;

    CountyFindings(Basis basis) {
        this.basis = basis;
    }

    /**
     * What a shared thing is known by: what makes it the same, and who reported it. When one more unit reports it, it is
     * another question: what the office said of two must not silently hold for a third.
     */
    static String fingerprint(Form form, Period period, List<String> key, Iterable<String> units) {
        List<String> parts =
                new ArrayList<>(List.of(form.code(), period.toString(), FindingCode.COUNTY_DUPLICATE.code()));
        parts.addAll(key);
        List<String> codes = new ArrayList<>();
        units.forEach(codes::add);
        codes.stream().sorted().forEach(parts::add);
        return Fingerprint.of(parts);
    }

    /** The query about a thing that several units reported. */
    Finding shared(FormPeriod of, SharedGroup group) {
        Form form = of.form();
        String kept = group.kept(of.reporting());
        List<String> names = group.parts().keySet().stream().map(this::name).toList();
        return basis.decided()
                .settle(plain(group, kept)
                        .severity(form.severity(FindingCode.COUNTY_DUPLICATE))
                        .about(null, form.code())
                        .with("what", group.what())
                        .with("units", names)
                        .fingerprint(group.fingerprint()));
    }

    private Finding plain(SharedGroup group, String kept) {
        Optional<Choice> choice = basis.decided().choice(group.fingerprint());
        String variant = choice.map(Choice::code).orElse(kept.isEmpty() ? "" : "once");
        Finding plain = variant.isEmpty()
                ? Finding.of(FindingCode.COUNTY_DUPLICATE)
                : Finding.of(FindingCode.COUNTY_DUPLICATE, variant);
        return kept.isEmpty() ? plain : plain.with("kept", name(kept));
    }

    private String name(String unit) {
        return basis.register().unit(unit).map(ReportingUnit::name).orElse(unit);
    }

    /** What counts although the folder holds it no more; a question only where something else lies in its place. */
    Finding vanished(StoredSubmission one) {
        Finding placed = (one.where() == Whereabouts.REPLACED
                        ? Finding.of(FindingCode.FILE_VANISHED, "replaced")
                                .severity(Severity.QUERY)
                                .fingerprint(fingerprint(one))
                        : Finding.of(FindingCode.FILE_VANISHED))
                .at(Location.sheet(one.file(), one.sheet()))
                .about(one.unit(), one.form());
        return basis.decided().settle(placed);
    }

    private static String fingerprint(StoredSubmission one) {
        return Fingerprint.of(List.of(
                String.valueOf(one.unit()),
                String.valueOf(one.form()),
                String.valueOf(one.period()),
                FindingCode.FILE_VANISHED.code(),
                one.sha256()));
    }
}
