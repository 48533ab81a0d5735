package io.waymark.core.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * An occupation that somebody may look at beside another.
 *
 * @param roadmap the one that leads to it, if there is one
 */
public record RelatedOccupation(
        String title, String soc, String why, @Nullable RoadmapKey roadmap) {}
