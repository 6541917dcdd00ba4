package io.huizong.report.narrative;

import io.huizong.figures.Consolidation;
import java.util.List;

/** Small narratives for tests. */
final class Narratives {
    private Narratives() {}

    /** One body paragraph; its text begins on line 5. */
    static NarrativeDocument saying(String text) {
        return NarrativeDocument.load(source(text), County.CORE);
    }

    static NarrativeSource source(String text) {
        return new NarrativeSource("试.yaml", """
                narrative: trial
                title: 试
                paragraphs:
                  - style: body
                    text: |-
                      %s
                """.formatted(text));
    }

    /** What the text comes to, as one paragraph; empty where nothing is said. */
    static String said(String text, Consolidation consolidation) {
        List<Block> blocks = Evaluation.of(
                TemplateReader.read(source(text), County.CORE), CountyFacts.of(consolidation, County.CORE));
        return blocks.isEmpty()
                ? ""
                : Phrase.text(((Block.Paragraph) blocks.get(0)).phrase().pieces());
    }
}
