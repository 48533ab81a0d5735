package io.waymark.web.ui.roadmap;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;

import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.RoadmapOutline.StageOutline;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.account.SignedInFixtures;
import java.util.List;

/** The titles of a small roadmap. */
public final class RoadmapFixtures {

    private RoadmapFixtures() {}

    public static RoadmapTitles titles() {
        var journeys = mock(JourneyApi.class);
        given(journeys.roadmaps()).willReturn(roadmap("Build a resume"));
        return new RoadmapTitles(journeys, caller());
    }

    /** In Spanish to whoever reads that, by whom the service is asked for. */
    public static RoadmapTitles titlesByCaller() {
        var caller = new CurrentCaller();
        var journeys = mock(JourneyApi.class);
        given(journeys.roadmaps())
                .will(_ -> roadmap(
                        caller.get().language().getLanguage().equals("es")
                                ? "Escribe un currículum"
                                : "Build a resume"));
        return new RoadmapTitles(journeys, caller);
    }

    private static List<RoadmapOutline> roadmap(String step) {
        return List.of(new RoadmapOutline(
                "hit",
                1,
                "Health Information Technician",
                List.of(new StageOutline("explore", 1, "Explore", List.of(new StepTitle("resume", step))))));
    }

    static CurrentCaller caller() {
        var caller = mock(CurrentCaller.class);
        given(caller.get()).willReturn(SignedInFixtures.maya().caller());
        return caller;
    }
}
