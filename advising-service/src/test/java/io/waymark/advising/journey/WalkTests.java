package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.roadmap.PreparedRoadmap;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTests {

    private final Walk walk = BakerRoadmap.walk();

    @Test
    void findsWhatAStepOrSubstepAsksFor() {
        assertThat(walk.requirement("knead/hours-log"))
                .map(EvidenceRequirement::id)
                .contains(BakerRoadmap.HOURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "read",
                "read/",
                "/reflection",
                "read/essay",
                "sing/reflection",
                "Read/reflection",
                "a/b/c"
            })
    void findsNothingByWhatIsNoRequirement(String id) {
        assertThat(walk.requirement(id)).isEmpty();
    }

    @Test
    void callsAStepByItsTitleAndOneItDoesNotHaveByItsKey() {
        assertThat(walk.titleOf(StepKey.of("read"))).isEqualTo("Read about bread");
        assertThat(walk.titleOf(StepKey.of("sing"))).isEqualTo("sing");
    }

    @Test
    void countsOnASecondRoadmapWhatTheFirstAsksForInTheSameTerms() {
        var first = prepared("health-information-technician");
        var two = new Walk(
                walk.student(), first, walk.startedOn(), new Beside(prepared("phlebotomist"), walk.startedOn(), false));
        var second = two.on("phlebotomist");

        assertThat(two.isFirst()).isTrue();
        assertThat(second.isFirst()).isFalse();
        assertThat(second.on("health-information-technician")).isEqualTo(two);
        assertThat(second.counts(verified("write-cover-letter/advisor-review"))).isTrue();
        assertThat(second.counts(verified("stay-current/event-attendance"))).isTrue();
        assertThat(second.counts(verified("secure-first-position/employment-record")))
                .isFalse();
        assertThat(two.counts(verified("secure-first-position/employment-record")))
                .isTrue();
    }

    @Test
    void asksForEachThingOnceOnTwoRoadmaps() {
        var two = new Walk(
                walk.student(),
                prepared("health-information-technician"),
                walk.startedOn(),
                new Beside(prepared("phlebotomist"), walk.startedOn(), false));

        assertThat(two.requirements().map(EvidenceRequirement::id).toList())
                .doesNotHaveDuplicates()
                .contains(
                        RequirementId.of("research-duties/reflection"),
                        RequirementId.of("research-phlebotomy-settings/reflection"));
        assertThat(two.having(StepKey.of("supervised-draws")).roadmap().key()).isEqualTo(RoadmapKey.of("phlebotomist"));
        assertThat(two.having(StepKey.of("write-cover-letter"))).isEqualTo(two);
    }

    @Test
    void asksOnTheWayToACredentialForNothingOfAnother() {
        var two = new Walk(
                walk.student(),
                prepared("health-information-technician"),
                walk.startedOn(),
                new Beside(prepared("phlebotomist"), walk.startedOn(), false));

        assertThat(two.requirementsFor("rhit").map(it -> it.id().step().value()))
                .contains("take-practice-tests", "earn-rhit")
                .doesNotContain("earn-ccs", "take-phlebotomy-practice-tests");
        assertThat(two.requirementsFor("cpt-nha").map(it -> it.id().step().value()))
                .contains("take-phlebotomy-practice-tests")
                .doesNotContain("take-practice-tests");
        assertThat(two.requirementsFor("cpa")).isEmpty();
    }

    private static EvidenceItem verified(String requirement) {
        return EvidenceItem.verified(RequirementId.of(requirement), BakerRoadmap.MONDAY);
    }

    private static PreparedRoadmap prepared(String key) {
        var roadmap = RoadmapLibrary.load(RoadmapKey.of(key));
        return new PreparedRoadmap(roadmap, RoadmapEvaluator.of(roadmap));
    }
}
