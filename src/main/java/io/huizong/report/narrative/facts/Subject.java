package io.huizong.report.narrative.facts;

/** Something that expressions can speak about; they reach nothing but the members of its kind. */
public interface Subject {
    Kind<?> kind();
}
