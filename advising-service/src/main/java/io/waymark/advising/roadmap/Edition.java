package io.waymark.advising.roadmap;

import io.waymark.core.roadmap.RoadmapKey;

/** One version of one roadmap. */
public record Edition(RoadmapKey key, int version) {}
