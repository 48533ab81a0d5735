package io.waymark.web.ui.career;

import io.waymark.core.roadmap.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A career beside another.
 *
 * @param href its page, if the college has a roadmap that leads to it
 * @param said who gives its figures; null if there are none
 */
public record NearbyCareer(
        String title,
        @Nullable String href,
        String why,
        String pay,
        String growth,
        String openings,
        String entry,
        @Nullable Provenance said) {}
