package io.waymark.web.ui.career;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.occupation.NearbyOccupation;
import io.waymark.advising.api.occupation.OccupationApi;
import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Outlooks;
import io.waymark.core.roadmap.RelatedOccupation;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.util.stream.Stream;

/** The careers that ship, as the advising service tells them to a college that offers all but the pharmacy technician. */
public final class CareerSamples {

    private static final String NOT_OFFERED = "pharmacy-technician";

    private CareerSamples() {}

    public static void answer(OccupationApi api) {
        given(api.show(any())).willAnswer(call -> career(call.getArgument(0)));
    }

    public static Stream<String> keys() {
        return RoadmapLibrary.keys().stream().map(RoadmapKey::value);
    }

    public static OccupationView career(String key) {
        var roadmap = RoadmapLibrary.load(RoadmapKey.of(key));
        var occupation = roadmap.occupation();
        var outlooks = new Outlooks(roadmap);
        return new OccupationView(
                new RoadmapView(key, roadmap.version(), roadmap.title()),
                roadmap.summary(),
                occupation.codes(),
                occupation.duties(),
                occupation.facts(),
                occupation.skills(),
                outlooks.own(),
                outlooks.ofEverybody().orElse(null),
                outlooks.history(),
                occupation.related().stream().map(it -> nearby(roadmap, it)).toList(),
                occupation.advanced().stream().map(it -> nearby(roadmap, it)).toList());
    }

    private static NearbyOccupation nearby(Roadmap from, RelatedOccupation near) {
        var there = near.roadmap();
        var source = there == null ? from : RoadmapLibrary.load(there);
        return new NearbyOccupation(
                near.title(),
                near.soc(),
                near.why(),
                there == null || there.value().equals(NOT_OFFERED) ? null : there.value(),
                new Outlooks(source).of(near.soc()).orElse(null));
    }
}
