package io.huizong.job;

import io.huizong.words.Messages;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** A run cannot begin, since another one is going; the message says since when, in words. */
public final class RunGoing extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final RunKind kind;
    private final ZonedDateTime since;

    RunGoing(RunKind kind, ZonedDateTime since) {
        super(Messages.bundled().text("cli.busy", Map.of("since", since.format(TIME))));
        this.kind = kind;
        this.since = since;
    }

    /** What is going. */
    public RunKind kind() {
        return kind;
    }

    /** When it was asked for, in the office's zone. */
    public ZonedDateTime since() {
        return since;
    }
}
