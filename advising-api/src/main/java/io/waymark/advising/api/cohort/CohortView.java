package io.waymark.advising.api.cohort;

import io.waymark.core.revision.Versioned;
import java.util.UUID;

/** A cohort and how many students are in it. */
public record CohortView(UUID id, String name, int members, int version) implements Versioned {}
