package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.table.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what a file turns out to hold. */
public interface SubmissionSink {
    /** A sheet or a file that cannot count. */
    void rejected(RejectedSheet sheet);

    /** A note about a file or a sheet that is no submission. */
    void note(Finding finding);

    /** A submission begins; its rows follow, then {@link Rows#end}. */
    Rows begin(Submission submission, List<Finding> findings);

    /** Takes the rows of one submission. */
    interface Rows {
        /** One row, with the name of its sheet; null for csv. */
        void row(@Nullable String sheet, TableRow row);

        void end();
    }
}
