package io.waymark.advising.api.cohort;

import io.waymark.core.revision.Versioned;
import java.util.UUID;

/**
 * A cohort and how many students are in it.
 *
 * @param archived whether it is past: nobody joins it any more, and lists do not offer it
 */
public record CohortView(UUID id, String name, int members, int version, boolean archived) implements Versioned {}
