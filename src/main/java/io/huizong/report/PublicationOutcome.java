package io.huizong.report;

import io.huizong.period.Period;
import java.util.List;

/** What became of publishing one period. */
public sealed interface PublicationOutcome {
    Period period();

    /**
     * All files are in place.
     *
     * @param files below the output folder
     * @param beside those of them that were written beside a file that is open or was changed by the office
     * @param owing how many reports of units are missing or returned
     */
    record Published(Period period, List<String> files, List<String> beside, int owing) implements PublicationOutcome {}

    /** Nothing was replaced; the reasons are in words. */
    record Failed(Period period, List<String> reasons) implements PublicationOutcome {}
}
