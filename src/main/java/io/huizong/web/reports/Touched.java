package io.huizong.web.reports;

import io.huizong.period.Period;
import io.huizong.report.FileHash;
import io.huizong.report.OutputFolder;
import io.huizong.store.Publications;
import io.huizong.web.download.PublishedFile;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tells whether somebody has changed a file since it was published. */
@Component
class Touched {
    private static final int MOST = 1000;

    private final OutputFolder output;
    private final Publications publications;
    private final Map<PublishedFile, String> hashes = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PublishedFile, String> eldest) {
            return size() > MOST;
        }
    });

    private final Map<Period, Read> journals = new ConcurrentHashMap<>();

    Touched(OutputFolder output, Publications publications) {
        this.output = output;
        this.publications = publications;
    }

    /**
     * What the files of a period were when they were published, by their paths below the output folder.
     *
     * @param at when it was last published: what was read of the journals then still holds
     */
    Map<String, Set<String>> published(Period period, Instant at) {
        Read known = journals.get(period);
        if (known == null || !known.at().equals(at)) {
            known = new Read(at, publications.published(period));
            journals.put(period, known);
        }
        return known.files();
    }

    private record Read(Instant at, Map<String, Set<String>> files) {}

    /** Whether it is not as any publication left it; what none put there is not edited but somebody's own. */
    boolean isEdited(PublishedFile file, Map<String, Set<String>> published) {
        Set<String> known = published.get(file.path());
        return known != null && !known.isEmpty() && !known.contains(hash(file));
    }

    /** Read once for each size and time that the file has had; empty if it has just gone. */
    private String hash(PublishedFile file) {
        String known = hashes.get(file);
        if (known != null) {
            return known;
        }
        try {
            String fresh = FileHash.of(output.folder().resolve(file.path()));
            hashes.put(file, fresh);
            return fresh;
        } catch (IOException e) {
            return "";
        }
    }
}
