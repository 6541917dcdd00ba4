package io.huizong.report.narrative;

/** A text and the line that it starts on, counted from 1. */
record Located(String text, int line) {}
