package io.waymark.advising.journey;

import io.waymark.advising.roadmap.PreparedRoadmap;
import java.time.LocalDate;

/**
 * The other one of two roadmaps that a student walks.
 *
 * @param first whether that is the one the student began with
 */
public record Beside(PreparedRoadmap prepared, LocalDate startedOn, boolean first) {}
