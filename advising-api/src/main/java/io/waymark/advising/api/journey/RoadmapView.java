package io.waymark.advising.api.journey;

/** A published roadmap, named. */
public record RoadmapView(String key, int version, String title) {}
