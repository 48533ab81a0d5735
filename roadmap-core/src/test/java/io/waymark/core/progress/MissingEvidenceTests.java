package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A step that asks for sessions, hours and a text, in this order. */
class MissingEvidenceTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final int SESSIONS = 1;
    private static final int HOURS = 2;
    private static final int TEXT = 3;

    /** Another step comes first, so that a requirement's place in its step is not its place in the roadmap. */
    private static final CompiledRoadmap ROADMAP = CompiledRoadmap.of(roadmap(
            step("other").asks(new EvidenceSpec.Reflection(null, 1)),
            step("it")
                    .asks(new EvidenceSpec.SessionCount(new Term("mentoring", "Mentoring", null), 4))
                    .asks(new EvidenceSpec.HoursLog(4, "hours", List.of()))
                    .asks(new EvidenceSpec.Reflection(null, 1))));

    @Test
    void takesTheFirstOfEquallyNearOnes() {
        assertThat(first(false)).isEqualTo(SESSIONS);
        assertThat(first(false, verified("session-count", 2), verified("hours-log", 2)))
                .isEqualTo(SESSIONS);
    }

    @Test
    void takesTheNearestWhereverItStands() {
        assertThat(first(false, verified("session-count", 2), verified("hours-log", 3)))
                .isEqualTo(HOURS);
        assertThat(first(false, verified("session-count", 3), verified("hours-log", 2)))
                .isEqualTo(SESSIONS);
    }

    @Test
    void passesOverWhatIsSubmitted() {
        var all = verified("session-count", 4);

        assertThat(first(false, all)).isEqualTo(HOURS);
        assertThat(first(false, all, verified("hours-log", 4))).isEqualTo(TEXT);
    }

    @Test
    void takesWhatWasReturnedIfAsked() {
        var returned = new EvidenceItem(requirement("reflection"), EvidenceState.RETURNED, Amount.ONE, MONDAY);

        assertThat(first(true, returned, verified("session-count", 3))).isEqualTo(TEXT);
        assertThat(first(false, returned)).isEqualTo(SESSIONS);
        assertThat(first(true)).isEqualTo(-1);
    }

    @Test
    void keepsTheVeryFirstOfTheRoadmapToo() {
        var roadmap = CompiledRoadmap.of(roadmap(step("it")
                .asks(new EvidenceSpec.HoursLog(4, "hours", List.of()))
                .asks(new EvidenceSpec.Reflection(null, 1))));
        var totals = new EvidenceTotals(roadmap, EvidenceOnFile.NONE);

        assertThat(new MissingEvidence(totals).first(roadmap.nodes().getFirst(), false))
                .isZero();
    }

    private static int first(boolean returned, EvidenceItem... items) {
        var totals = new EvidenceTotals(ROADMAP, EvidenceOnFile.of(Arrays.asList(items)));
        return new MissingEvidence(totals).first(ROADMAP.nodes().get(1), returned);
    }

    private static EvidenceItem verified(String kind, int amount) {
        return new EvidenceItem(requirement(kind), EvidenceState.VERIFIED, Amount.of(amount), MONDAY);
    }

    private static RequirementId requirement(String kind) {
        return RequirementId.of("it/" + kind);
    }
}
