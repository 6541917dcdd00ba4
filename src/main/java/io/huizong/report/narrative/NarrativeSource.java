package io.huizong.report.narrative;

/** The text of one narrative file and the name that mistakes in it are reported under. */
public record NarrativeSource(String name, String text) {}
