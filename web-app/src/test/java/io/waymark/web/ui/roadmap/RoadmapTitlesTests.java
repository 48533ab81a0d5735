package io.waymark.web.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.RoadmapOutline.StageOutline;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.ui.form.Choice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

class RoadmapTitlesTests {

    private static final Caller MAYA = SignedInFixtures.maya().caller();

    private final JourneyApi journeys = mock(JourneyApi.class);
    private final CurrentCaller caller = mock(CurrentCaller.class);
    private final RoadmapTitles titles = new RoadmapTitles(journeys, caller);

    @BeforeEach
    void reads() {
        given(caller.get()).willReturn(MAYA);
        given(journeys.roadmaps()).willReturn(List.of(outline("Build a resume")));
    }

    @Test
    void areOfStepsStagesAndRoadmaps() {
        assertThat(titles.step("resume")).isEqualTo("Build a resume");
        assertThat(titles.stages()).containsExactly(new Choice("explore", "1 · Explore"));
        assertThat(titles.roadmap("hit")).isEqualTo("Health Information Technician");
        assertThat(titles.roadmaps()).containsExactly(new Choice("hit", "Health Information Technician"));
        assertThat(titles.stepsByStage().getFirst().countOf(List.of("resume", "other")))
                .isOne();
    }

    @Test
    void areOfAStepOfTheRoadmapThatIsMeant() {
        given(journeys.roadmaps()).willReturn(List.of(outline("hit", "Build a resume"), outline("nursing", "Apply")));

        assertThat(titles.step("nursing", "resume")).contains("Apply");
        assertThat(titles.step("hit", "retired")).isEmpty();
        assertThat(titles.step("retired", "resume")).isEmpty();
    }

    @Test
    void offerWhatSeveralRoadmapsShareOnce() {
        given(journeys.roadmaps()).willReturn(List.of(outline("hit", "Build a resume"), outline("nursing", "Apply")));

        assertThat(titles.stages()).containsExactly(new Choice("explore", "1 · Explore"));
        assertThat(titles.stepsByStage()).singleElement().satisfies(stage -> {
            assertThat(stage.title()).endsWith(" · Explore");
            assertThat(stage.steps()).containsExactly(new Choice("resume", "Build a resume"));
        });
    }

    @Test
    void areKeysWhereNoRoadmapHasThem() {
        assertThat(titles.step("retired")).isEqualTo("retired");
        assertThat(titles.roadmap("retired")).isEqualTo("retired");
    }

    @Test
    void areAskedForOnceALanguage() {
        titles.step("resume");
        titles.roadmap("hit");
        then(journeys).should().roadmaps();

        given(caller.get())
                .willReturn(new Caller(
                        MAYA.institution(),
                        MAYA.person(),
                        MAYA.name(),
                        MAYA.roles(),
                        MAYA.zone(),
                        Locale.forLanguageTag("es")));
        given(journeys.roadmaps()).willReturn(List.of(outline("Escribe un currículum")));

        assertThat(titles.step("resume")).isEqualTo("Escribe un currículum");
        then(journeys).should(times(2)).roadmaps();
    }

    /** One may be published the next minute. */
    @Test
    void areAskedForAgainWhereThereAreNone() {
        given(journeys.roadmaps()).willReturn(List.of());
        assertThat(titles.stages()).isEmpty();
        given(journeys.roadmaps()).willReturn(List.of(outline("Build a resume")));

        assertThat(titles.stages()).hasSize(1);
    }

    @Test
    void areKeysWhileTheServiceIsSilent() {
        given(journeys.roadmaps()).willThrow(new ResourceAccessException("silent"));

        assertThat(titles.step("resume")).isEqualTo("resume");
        assertThat(titles.step("hit", "resume")).isEmpty();
        assertThat(titles.stages()).isEmpty();
        assertThatExceptionOfType(ResourceAccessException.class).isThrownBy(titles::roadmaps);
    }

    private static RoadmapOutline outline(String step) {
        return outline("hit", step);
    }

    private static RoadmapOutline outline(String roadmap, String step) {
        return new RoadmapOutline(
                roadmap,
                1,
                "Health Information Technician",
                List.of(new StageOutline("explore", 1, "Explore", List.of(new StepTitle("resume", step)))));
    }
}
