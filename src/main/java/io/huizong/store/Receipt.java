package io.huizong.store;

import io.huizong.intake.ArrivedFile;

/** What arrived: a file, and the number of the run in which it did. */
public record Receipt(long id, long run, ArrivedFile file) {}
