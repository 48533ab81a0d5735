package io.waymark.advising.api.kind;

/** A word to choose: the key is sent, the label is shown. */
public record Choice(String key, String label) {}
