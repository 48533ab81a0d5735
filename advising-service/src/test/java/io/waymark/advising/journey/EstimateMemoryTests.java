package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.journey.EstimateView.Assumption;
import io.waymark.advising.api.journey.EstimateView.Move;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.EstimateCause;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class EstimateMemoryTests {

    private final College alder;
    private final MovableClock clock;
    private final StandingsOvernight night;
    private final PersonId maya;
    private final PersonId dana;

    @Autowired
    EstimateMemoryTests(Colleges colleges, MovableClock clock, StandingsOvernight night) {
        this.clock = clock;
        this.night = night;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void saysWhatANewStudentsEstimateAssumesAndNothingOfMoves() {
        var estimate = alder.as(maya, Role.STUDENT, JourneyApi.class)
                .show(maya.value())
                .estimate();

        assertThat(estimate.assumes())
                .extracting(Assumption::kind)
                .containsExactly(
                        Assumption.Premise.USUAL_TIMES,
                        Assumption.Premise.USUAL_PACE,
                        Assumption.Premise.DIPLOMA_ON_HAND);
        assertThat(estimate.moves()).isEmpty();
    }

    @Test
    void tellsThatTimePassedOnceItIsWorthTelling() {
        nightAfter(13);
        assertThat(moves()).isEmpty();

        nightAfter(14);
        nightAfter(15);

        assertThat(moves()).singleElement().satisfies(it -> {
            assertThat(it.cause()).isEqualTo(EstimateCause.TIME_PASSED);
            assertThat(it.days()).isEqualTo(14);
            assertThat(it.step()).isNull();
        });
    }

    @Test
    void tellsWhichStepBroughtItForwardNewestFirst() {
        nightAfter(20);

        alder.as(dana, Role.ADVISOR, JourneyApi.class)
                .waive(maya.value(), "complete-associate-degree", new WaiveStep("Has one."));

        assertThat(moves())
                .extracting(Move::cause)
                .containsExactly(EstimateCause.STEP_WAIVED, EstimateCause.TIME_PASSED);
        assertThat(moves().getFirst().days()).isLessThan(-200);
        assertThat(moves().getFirst().step())
                .isEqualTo(new StepTitle("complete-associate-degree", title("complete-associate-degree")));
        assertThat(moves().getFirst().likely())
                .isEqualTo(Objects.requireNonNull(alder.as(dana, Role.ADVISOR, JourneyApi.class)
                                .show(maya.value())
                                .jobReady())
                        .likely());
    }

    @Test
    void tellsThatAWaiverWasRemoved() {
        var asDana = alder.as(dana, Role.ADVISOR, JourneyApi.class);
        asDana.waive(maya.value(), "complete-associate-degree", new WaiveStep("Has one."));
        asDana.takeWaiverBack(maya.value(), "complete-associate-degree");

        assertThat(moves())
                .extracting(Move::cause)
                .containsExactly(EstimateCause.EVIDENCE_UNDONE, EstimateCause.STEP_WAIVED);
        assertThat(moves().getFirst().days()).isEqualTo(-moves().getLast().days());
    }

    @Test
    void tellsOfEachOfTwoRoadmapsByItself() {
        var asMaya = alder.as(maya, Role.STUDENT, JourneyApi.class);
        asMaya.beginSecond(maya.value(), "phlebotomist");
        nightAfter(20);

        asMaya.endSecond(maya.value(), "phlebotomist");
        var again = asMaya.beginSecond(maya.value(), "phlebotomist").journey();
        assertThat(again.estimate().moves()).extracting(Move::days).containsExactly(20);

        alder.as(dana, Role.ADVISOR, JourneyApi.class)
                .waive(maya.value(), "phlebotomy-program", new WaiveStep("Has a certificate."));

        assertThat(asMaya.home(maya.value(), "phlebotomist")
                        .journey()
                        .estimate()
                        .moves())
                .extracting(Move::cause)
                .containsExactly(EstimateCause.STEP_WAIVED, EstimateCause.TIME_PASSED);
        assertThat(moves()).extracting(Move::cause).containsExactly(EstimateCause.TIME_PASSED);
    }

    private String title(String step) {
        return alder.as(maya, Role.STUDENT, JourneyApi.class)
                .step(maya.value(), step)
                .title();
    }

    private List<Move> moves() {
        return alder.as(maya, Role.STUDENT, JourneyApi.class)
                .show(maya.value())
                .estimate()
                .moves();
    }

    private void nightAfter(int days) {
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(days)));
        CurrentInstitution.run(alder.id(), night::run);
    }
}
