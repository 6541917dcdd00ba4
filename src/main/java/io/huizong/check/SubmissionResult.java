package io.huizong.check;

import io.huizong.intake.SubmissionStatus;
import io.huizong.tally.Amount;
import java.util.Map;

/**
 * What the checks made of a submission. Rows read are those accepted, rejected and skipped.
 *
 * @param nil whether it says that there was nothing
 * @param amounts by indicator, of the accepted records
 */
public record SubmissionResult(
        SubmissionStatus status,
        int rowsAccepted,
        int rowsRejected,
        int rowsSkipped,
        boolean nil,
        Map<String, Amount> amounts) {
    public int rowsRead() {
        return rowsAccepted + rowsRejected + rowsSkipped;
    }
}
