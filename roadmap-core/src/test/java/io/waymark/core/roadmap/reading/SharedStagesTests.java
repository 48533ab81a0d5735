package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Guide;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedStagesTests {

    private static final String OCCUPATION = "occupation: {codes: [{scheme: soc-2018, code: 29-2072}]}\n";

    private static final String REFERENCE = "  - {use: finish, order: 2}\n";

    private static final String SHARED = """
            key: finish
            title: Finish
            origin: article
            guidance: Finish it.
            completion: {rule: all}
            steps:
              - key: celebrate
                title: Celebrate
                order: 1
                origin: article
                guidance: Celebrate.
                recommended_after: [work, somewhere-else]
                evidence:
                  - {kind: employment_record, params: {}, verified_by: [advisor]}
            guides:
              - step: celebrate
                about: Shared.
                actions: [{title: A, text: A.}, {title: B, text: B.}, {title: C, text: C.}]
                example: {title: E, text: E., good: [G]}
                cost: {text: Nothing., basis: estimate}
                links:
                  - {title: L, publisher: P, url: "https://l.example", checked_on: 2026-11-30, about: A.}
                  - {title: M, publisher: P, url: "https://m.example", checked_on: 2026-11-30, about: A.}
            """;

    @Test
    void takesTheStageInThePlaceOfItsReference() {
        var roadmap = read(REFERENCE);

        assertThat(roadmap.stages()).hasSize(2);
        assertThat(roadmap.stages().getLast().order()).isEqualTo(2);
        assertThat(roadmap.step(StepKey.of("celebrate")))
                .get()
                .matches(it -> it.guidance().equals("Celebrate."));
    }

    @Test
    void dropsOrderHintsToStepsThatTheRoadmapLacks() {
        var step = read(REFERENCE).step(StepKey.of("celebrate")).orElseThrow();

        assertThat(step.recommendedAfter()).containsExactly(StepKey.of("work"));
    }

    @Test
    void asksForWorkInTheRoadmapsOwnOccupation() {
        var step = read(REFERENCE).step(StepKey.of("celebrate")).orElseThrow();

        assertThat(step.evidence().requirements().getFirst().spec())
                .isEqualTo(new EvidenceSpec.EmploymentRecord(List.of("29-2072")));
    }

    @Test
    void letsTheRoadmapSayAStepInItsOwnWords() {
        var roadmap = read("  - {use: finish, order: 2, guidance: {celebrate: With cake.}}\n");

        assertThat(roadmap.step(StepKey.of("celebrate")))
                .get()
                .matches(it -> it.guidance().equals("With cake."));
    }

    @Test
    void bringsTheGuidesOfItsSteps() {
        var roadmap = read(REFERENCE);

        assertThat(roadmap.guide(StepKey.of("celebrate")))
                .get()
                .extracting(Guide::about)
                .isEqualTo("Shared.");
    }

    @Test
    void letsTheRoadmapKeepAGuideOfItsOwn() {
        var own = "guides:" + SHARED.substring(SHARED.indexOf("\n  - step")).replace("Shared.", "Own.");
        var roadmap = RoadmapReader.read(whole(changed(REFERENCE) + own));

        assertThat(roadmap.guides()).extracting(Guide::about).containsExactly("Own.");
    }

    @Test
    void refusesWordsForAStepThatTheStageLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("  - {use: finish, order: 2, guidance: {mourn: Without.}}\n"))
                .withMessageContaining("mourn");
    }

    @Test
    void leavesATextWithoutReferencesAsItIs() {
        assertThat(whole(RoadmapText.SOUND)).isSameAs(RoadmapText.SOUND);
    }

    private static Roadmap read(String reference) {
        return RoadmapReader.read(whole(changed(reference)));
    }

    private static String changed(String reference) {
        return RoadmapText.SOUND
                .replaceFirst("(?m)^figures:", reference + "figures:")
                .replaceFirst("(?m)^vocabularies:", OCCUPATION + "vocabularies:");
    }

    private static String whole(String text) {
        return SharedStages.whole(text, key -> {
            assertThat(key).isEqualTo("finish");
            return SHARED;
        });
    }
}
