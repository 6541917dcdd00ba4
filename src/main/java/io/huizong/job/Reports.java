package io.huizong.job;

import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes the reports of one period anew from what is stored, whatever its length. The caller holds the owner's lock. */
@Component
public class Reports {
    private final Consolidations consolidations;

    Reports(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    /**
     * Publishes a period, as the operating system's user.
     *
     * @param narratives codes of those that are to be written besides what always is
     * @throws RunGoing if a run is going
     * @throws IOException if the reports of an earlier run cannot be completed
     */
    public PublicationOutcome write(Period period, Set<String> narratives) throws IOException {
        return consolidations
                .run(RunRequest.report(RunRequest.systemUser(), period, narratives), Progress.SILENT)
                .outcomes()
                .get(0);
    }
}
