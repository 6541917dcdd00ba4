package io.huizong.decision;

/**
 * Who decides: the name of a user of the pages, or of the operating system's user where the command line was used.
 *
 * @param name as it goes into the log
 */
public record Actor(String name) {}
