package io.waymark.web.admin.people;

import io.waymark.advising.api.journey.HomeView;
import org.jspecify.annotations.Nullable;

/**
 * Where a student is on the roadmap.
 *
 * @param title null if the student is on none
 * @param step the step the student is at; null while nothing is open
 */
record RoadmapPosition(
        @Nullable String title, int percent, @Nullable String step) {

    static RoadmapPosition none() {
        return new RoadmapPosition(null, 0, null);
    }

    static RoadmapPosition of(HomeView home) {
        var current = home.current();
        var next = home.journey().next();
        return new RoadmapPosition(
                home.journey().roadmap().title(),
                home.journey().percent(),
                current != null ? current.title() : next == null ? null : next.title());
    }
}
