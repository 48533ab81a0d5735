package io.waymark.advising.api.occupation;

import io.waymark.core.roadmap.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * An occupation that somebody may look at beside another.
 *
 * @param why what tells it apart, or what it takes
 * @param roadmap the college's own that leads to it, if it published one
 * @param outlook null if no roadmap of the college knows it
 */
public record NearbyOccupation(
        String title,
        String code,
        String why,
        @Nullable String roadmap,
        @Nullable Outlook outlook) {}
