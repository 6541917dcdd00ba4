package io.huizong.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the first findings of each code one by one, and of all others one a kind, which says how many it stands for
 * and to which row they reach. What it keeps meanwhile grows with the kinds, not with the findings.
 */
public final class FindingLimit {
    /** As many of a code and severity as anybody corrects one by one in a single submission. */
    public static final int OF_A_SUBMISSION = 1_000;

    /** As many of a code and severity as the list of a period holds, whatever the number of its submissions. */
    public static final int OF_A_PERIOD = 5_000;

    /** As many of a code and severity as the account of a run says. */
    public static final int OF_A_RUN = 100;

    private final int most;
    private final Consumer<Finding> out;
    private final Map<Counted, Integer> seen = new HashMap<>();
    private final Map<Kind, Finding> withheld = new LinkedHashMap<>();

    public FindingLimit(int most, Consumer<Finding> out) {
        this.most = most;
        this.out = out;
    }

    /** An error must not be hidden behind as many notes, so each severity is counted by itself. */
    private record Counted(FindingCode code, Severity severity) {}

    /** What is alike: the same thing to say of the same column, or by the same rule, of one sheet, settled or not. */
    private record Kind(
            Counted counted,
            @Nullable String variant,
            @Nullable String file,
            @Nullable String sheet,
            @Nullable Object header,
            @Nullable Object rule,
            boolean settled) {
        static Kind of(Counted counted, Finding finding) {
            return new Kind(
                    counted,
                    finding.variant(),
                    finding.where().file(),
                    finding.where().sheet(),
                    finding.arguments().get("header"),
                    finding.arguments().get("rule"),
                    finding.answer() != null);
        }
    }

    public void accept(Finding finding) {
        Counted counted = new Counted(finding.code(), finding.severity());
        if (seen.merge(counted, 1, Integer::sum) <= most) {
            out.accept(finding);
        } else {
            withheld.merge(Kind.of(counted, finding), finding, FindingLimit::together);
        }
    }

    private static Finding together(Finding first, Finding next) {
        return first.standingFor(first.cases() + next.cases(), Math.max(first.lastRow(), next.lastRow()))
                .fingerprint(Fingerprint.together(first.fingerprint(), next.fingerprint()));
    }

    /** Hands on those that stand for the others; nothing more may come. */
    public void end() {
        withheld.values().forEach(out);
        withheld.clear();
    }
}
