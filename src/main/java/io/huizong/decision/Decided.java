package io.huizong.decision;

/** Told to the program's parts after a decision was taken and stored. */
public record Decided(Outcome.Done outcome) {}
