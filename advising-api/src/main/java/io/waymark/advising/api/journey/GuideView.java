package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.Guide;
import java.util.List;

/** How a step is done. */
public record GuideView(
        String about, List<Guide.Action> actions, Guide.Example example, Guide.Cost cost, List<Guide.Link> links) {

    public static GuideView of(Guide guide) {
        return new GuideView(guide.about(), guide.actions(), guide.example(), guide.cost(), guide.links());
    }
}
