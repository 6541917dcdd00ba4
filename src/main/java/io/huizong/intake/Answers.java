package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * What a file's list of findings says to them.
 *
 * @param byFinding the answer as written, without space around it, by the finding's fingerprint; never blank
 * @param least as many letters and digits as settle a query; spaces and punctuation say nothing
 */
public record Answers(Map<String, String> byFinding, int least) {
    public Answers {
        byFinding = Map.copyOf(byFinding);
    }

    /** The answers that are long enough to settle a query. */
    public Map<String, String> settling() {
        Map<String, String> enough = new HashMap<>(byFinding);
        enough.values().removeIf(answer -> !isEnough(answer, least));
        return enough;
    }

    /** Whether an answer has so many letters and digits. */
    public static boolean isEnough(String answer, int least) {
        return answer.codePoints().filter(Character::isLetterOrDigit).count() >= least;
    }

    /** The finding with its answer, if it is a query and one was given that is long enough; an error stays as it is. */
    public Finding settle(Finding finding) {
        String answer = finding.fingerprint() == null ? null : byFinding.get(finding.fingerprint());
        if (answer == null
                || finding.severity() != Severity.QUERY
                || finding.code().isOffices()) {
            return finding;
        }
        return isEnough(answer, least) ? finding.answered(answer) : finding.answeredTooShort(answer, least);
    }
}
