package io.waymark.advising.api.journey;

/** A step, named. */
public record StepTitle(String key, String title) {}
