package io.huizong.form;

import io.huizong.finding.Severity;

/**
 * A level that records claim for a medium, held against the list of media.
 *
 * @param media the field that names the medium
 * @param level the code field with the claimed level, the highest code first
 * @param message may name fields in braces, and {@code listed} for the level that the list says
 */
public record Ranked(String media, String level, String id, Severity severity, String message) {}
