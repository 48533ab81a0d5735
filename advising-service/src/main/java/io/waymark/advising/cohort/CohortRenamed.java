package io.waymark.advising.cohort;

/** What students joined under one name has another now. */
public record CohortRenamed(String from, String to) {}
