package io.waymark.advising.occupation;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.occupation.NearbyOccupation;
import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Occupation;
import io.waymark.core.roadmap.Outlook;
import io.waymark.core.roadmap.Outlooks;
import io.waymark.core.roadmap.RelatedOccupation;
import io.waymark.core.roadmap.Roadmap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is known of the occupation of one roadmap; the others of the college know those near it. */
record OccupationPages(Roadmap roadmap, List<Roadmap> published) {

    OccupationView view() {
        var occupation = roadmap.occupation();
        var outlooks = new Outlooks(roadmap);
        return new OccupationView(
                new RoadmapView(roadmap.key().value(), roadmap.version(), roadmap.title()),
                roadmap.summary(),
                occupation.codes().stream().map(this::cited).toList(),
                occupation.duties().stream().map(this::cited).toList(),
                occupation.facts().stream().map(this::cited).toList(),
                roadmap.skills(),
                outlooks.own(),
                outlooks.ofEverybody().orElse(null),
                outlooks.history(),
                occupation.related().stream().map(this::nearby).toList(),
                occupation.advanced().stream().map(this::nearby).toList());
    }

    private Fact cited(Fact fact) {
        return new Fact(fact.text(), roadmap.cited(fact.provenance()));
    }

    private Occupation.Code cited(Occupation.Code code) {
        return new Occupation.Code(
                code.scheme(), code.code(), code.title(), code.role(), code.why(), roadmap.cited(code.provenance()));
    }

    private NearbyOccupation nearby(RelatedOccupation near) {
        var there =
                published.stream().filter(it -> it.key().equals(near.roadmap())).findFirst();
        return new NearbyOccupation(
                near.title(),
                near.soc(),
                near.why(),
                there.map(it -> it.key().value()).orElse(null),
                outlook(near, there).orElse(null));
    }

    /** The roadmap that leads there knows best, then this one, then any other. */
    private Optional<Outlook> outlook(RelatedOccupation near, Optional<Roadmap> there) {
        return Stream.of(there.stream(), Stream.of(roadmap), published.stream())
                .flatMap(it -> it)
                .flatMap(it -> new Outlooks(it).of(near.soc()).stream())
                .findFirst();
    }
}
