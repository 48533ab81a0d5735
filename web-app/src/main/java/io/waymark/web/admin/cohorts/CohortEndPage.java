package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortView;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks before a cohort is archived, or merged into another, as it is drawn.
 *
 * @param into null where it is archived
 */
record CohortEndPage(CohortView entry, @Nullable CohortView into) {}
