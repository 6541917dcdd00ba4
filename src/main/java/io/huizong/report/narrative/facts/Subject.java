package io.huizong.report.narrative.facts;

/** Something that expressions can speak about; they reach nothing but the members of its kind. */
public interface Subject {
    Kind<?> kind();

    /** What tells one turn of a loop from another in any document; empty for what no loop goes over. */
    default String key() {
        return "";
    }
}
