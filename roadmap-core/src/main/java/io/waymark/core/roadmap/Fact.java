package io.waymark.core.roadmap;

/** One sentence about the field that a source stands behind. */
public record Fact(String text, Provenance provenance) {}
