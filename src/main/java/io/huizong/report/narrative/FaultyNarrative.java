package io.huizong.report.narrative;

import java.util.List;

/** A narrative has mistakes; the program must not start. */
public final class FaultyNarrative extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> mistakes;

    FaultyNarrative(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, each with file and line. */
    public List<String> mistakes() {
        return mistakes;
    }
}
