package io.huizong.job;

import java.util.List;

/** The operator's settings have faults; the program must not start. */
public final class FaultySettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    FaultySettings(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
