package io.huizong.form;

import java.util.List;

/** The declared forms have mistakes; the program must not start. */
public final class FaultyForms extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> mistakes;

    FaultyForms(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, each with file and line. */
    public List<String> mistakes() {
        return mistakes;
    }
}
