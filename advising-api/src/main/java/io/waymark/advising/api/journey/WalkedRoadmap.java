package io.waymark.advising.api.journey;

/**
 * A roadmap that a student walks.
 *
 * @param first whether it is the one that lists and reports go by
 * @param shown whether the rest of the answer is about it
 */
public record WalkedRoadmap(String key, String title, int percent, boolean first, boolean shown) {}
