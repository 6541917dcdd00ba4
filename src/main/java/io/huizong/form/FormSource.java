package io.huizong.form;

/** The text of one form file and the name that mistakes in it are reported under. */
public record FormSource(String name, String text) {}
