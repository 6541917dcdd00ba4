package io.huizong.report.narrative.word;

import io.huizong.report.narrative.chart.ChartData;
import io.huizong.report.narrative.text.Phrase;
import java.util.List;
import java.util.Map;

/**
 * What a document is meant to say.
 *
 * @param parts of the file, the body first
 * @param charts by the name of the part that draws it
 */
public record Meant(List<Part> parts, Map<String, ChartData> charts) {

    /**
     * One part.
     *
     * @param phrases by paragraph, in the order of the document
     * @param prose those of them that were filled in, tables left out
     */
    public record Part(String name, List<Phrase> phrases, List<Phrase> prose) {}
}
