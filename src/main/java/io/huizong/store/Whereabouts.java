package io.huizong.store;

/** What lies now where a submission's file lay. */
public enum Whereabouts {
    /** The same file. */
    HERE,
    /** Another content that holds this submission too, or nothing that can be used. */
    RENEWED,
    /** Another content that holds other submissions, and this one no more. */
    REPLACED,
    /** Nothing. */
    GONE
}
