package io.huizong.report.narrative;

import io.huizong.report.narrative.text.Untrue;

/** The written document does not say what the figures say; it must not be published. */
public final class NarrativeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    NarrativeRefused(Untrue untrue) {
        super(untrue.getMessage(), untrue);
        this.sentence = untrue.sentence();
    }

    /** The sentence that is wrong, as it was written; empty where whole paragraphs are missing. */
    public String sentence() {
        return sentence;
    }
}
