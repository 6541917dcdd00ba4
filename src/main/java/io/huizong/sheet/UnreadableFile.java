package io.huizong.sheet;

import io.huizong.finding.Finding;

/** A file, or a sheet of it, that cannot be read; carries the finding that names why, without its location. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public UnreadableFile(Finding finding) {
        super(finding.code().code());
        this.finding = finding;
    }

    public UnreadableFile(Finding finding, Throwable cause) {
        super(finding.code().code(), cause);
        this.finding = finding;
    }

    /** What is wrong; its location is the caller's to add. */
    public Finding finding() {
        return finding;
    }
}
