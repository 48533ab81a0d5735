package io.waymark.web.ui.roadmap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.ui.form.Choice;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** What the stages and steps of the college's roadmaps are called, in the viewer's language; news of them take minutes. */
@Component
public class RoadmapTitles {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int READERS = 10_000;

    private final Cache<Reader, List<RoadmapOutline>> known = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(READERS)
            .build();
    private final JourneyApi journeys;
    private final CurrentCaller caller;

    RoadmapTitles(JourneyApi journeys, CurrentCaller caller) {
        this.journeys = journeys;
        this.caller = caller;
    }

    private record Reader(InstitutionId institution, Locale language) {}

    /** A stage with its steps and substeps, each to choose. */
    public record StageChoices(String title, List<Choice> steps) {

        public long countOf(Collection<String> chosen) {
            return steps.stream().filter(step -> chosen.contains(step.value())).count();
        }
    }

    /** The title of a step, or its key where no roadmap of the college has it or their service is silent. */
    public String step(String key) {
        return titleOf(key, allIfKnown()).orElse(key);
    }

    /** The title of a roadmap's step; none where its newest version has no such step or their service is silent. */
    public Optional<String> step(String roadmap, String key) {
        return titleOf(key, allIfKnown().filter(it -> it.key().equals(roadmap)));
    }

    /** The title of a roadmap, or its key where the college has none of that name or their service is silent. */
    public String roadmap(String key) {
        return allIfKnown()
                .filter(roadmap -> roadmap.key().equals(key))
                .map(RoadmapOutline::title)
                .findFirst()
                .orElse(key);
    }

    /** None while their service is silent. A stage that several roadmaps have is one choice. */
    public List<Choice> stages() {
        return DistinctStages.of(allIfKnown().toList()).stages();
    }

    /** A step that several roadmaps share is one choice. */
    public List<StageChoices> stepsByStage() {
        return DistinctStages.of(all()).steps();
    }

    public List<Choice> roadmaps() {
        return all().stream()
                .map(roadmap -> new Choice(roadmap.key(), roadmap.title()))
                .toList();
    }

    private static Optional<String> titleOf(String step, Stream<RoadmapOutline> roadmaps) {
        return roadmaps.flatMap(roadmap -> roadmap.stages().stream())
                .flatMap(stage -> stage.steps().stream())
                .filter(it -> it.key().equals(step))
                .map(StepTitle::title)
                .findFirst();
    }

    private Stream<RoadmapOutline> allIfKnown() {
        try {
            return all().stream();
        } catch (ResourceAccessException silent) {
            return Stream.empty();
        }
    }

    /** That there are none is not remembered. */
    private List<RoadmapOutline> all() {
        var me = caller.get();
        var reader = new Reader(me.institution(), me.language());
        var remembered = known.getIfPresent(reader);
        if (remembered != null) {
            return remembered;
        }
        var published = journeys.roadmaps();
        if (!published.isEmpty()) {
            known.put(reader, published);
        }
        return published;
    }
}
