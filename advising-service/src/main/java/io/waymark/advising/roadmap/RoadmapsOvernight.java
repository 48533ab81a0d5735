package io.waymark.advising.roadmap;

import io.waymark.kit.night.NightlyWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives a college that opened earlier what has come to ship with the platform since, before journeys look for it. */
@Component
@Order(-2)
class RoadmapsOvernight implements NightlyWork {

    private final PublishedRoadmaps roadmaps;

    RoadmapsOvernight(PublishedRoadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public void run() {
        roadmaps.publishShipped();
    }
}
