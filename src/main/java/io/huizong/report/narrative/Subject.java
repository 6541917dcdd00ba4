package io.huizong.report.narrative;

/** Something that expressions can speak about; they reach nothing but the members of its kind. */
interface Subject {
    Kind<?> kind();
}
