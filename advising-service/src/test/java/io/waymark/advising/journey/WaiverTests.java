package io.waymark.advising.journey;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.journey.WaiverView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class WaiverTests {

    private static final String STEP = "research-duties";

    private final College alder;
    private final MovableClock clock;
    private final WaiverStore waivers;
    private final PersonId maya;
    private final PersonId dana;
    private final JourneyApi asDana;
    private final JourneyApi asMaya;

    @Autowired
    WaiverTests(Colleges colleges, MovableClock clock, WaiverStore waivers) {
        this.clock = clock;
        this.waivers = waivers;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
        asDana = alder.as(dana, Role.ADVISOR, JourneyApi.class);
        asMaya = alder.as(maya, Role.STUDENT, JourneyApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void tellsTheStudentWhyAndByWhom() {
        waive("Worked there for two years.");

        assertThat(asMaya.step(maya.value(), STEP).waiver())
                .isEqualTo(new WaiverView(
                        "Worked there for two years.",
                        new PersonBrief(dana.value(), "Dana", "Advisor"),
                        MovableClock.MONDAY_MORNING));
    }

    @Test
    void keepsTheFirstReasonWhenAStepIsWaivedAgain() {
        waive("First.");
        clock.set(MovableClock.MONDAY_MORNING.plusSeconds(60));

        assertThat(waive("Second.").waiver())
                .isNotNull()
                .returns("First.", WaiverView::reason)
                .returns(MovableClock.MONDAY_MORNING, WaiverView::at);
    }

    @Test
    void leavesNothingToSubmitUntilItIsTakenBack() {
        waive("Worked there.");
        assertThat(asMaya.step(maya.value(), STEP).proves())
                .extracting(RequirementView::canSubmit)
                .containsOnly(false);

        asDana.takeWaiverBack(maya.value(), STEP);

        assertThat(asMaya.step(maya.value(), STEP).proves())
                .extracting(RequirementView::canSubmit)
                .containsOnly(true);
    }

    @Test
    void isWorkedIntoWhatListsShowAndOutOfItAgain() {
        var before = standing();

        waive("Worked there.");
        assertThat(standing()).isNotEqualTo(before);
        asDana.takeWaiverBack(maya.value(), STEP);

        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void changesNothingWhereThereIsNoneToTakeBack() {
        assertThat(asDana.takeWaiverBack(maya.value(), STEP))
                .returns(Mark.TODO, StepView::mark)
                .returns(null, StepView::waiver);
    }

    @Test
    void isOfTheDayOnWhichItIsAtTheCollege() {
        clock.set(MovableClock.MONDAY_MORNING.plusSeconds(14 * 3_600));
        waive("It is Monday night in New York and Tuesday in Greenwich.");

        assertThat(asMaya.step(maya.value(), STEP).completedOn()).isEqualTo("2026-03-02");
    }

    @Test
    void isOfNoStepThatTheRoadmapDoesNotHave() {
        refused(HttpStatus.NOT_FOUND, "no-such-step", () -> asDana.takeWaiverBack(maya.value(), "sing"));
        refused(HttpStatus.NOT_FOUND, "no-such-step", () -> asMaya.step(maya.value(), "sing"));
    }

    @Test
    void isTakenBackByTheStudentsOwnAdvisorOnly() {
        waive("Worked there.");
        alder.assign(alder.advisor("Carla"), maya);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asDana.takeWaiverBack(maya.value(), STEP));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.takeWaiverBack(maya.value(), STEP));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(JourneyApi.class).takeWaiverBack(maya.value(), STEP));
        assertThat(alder.count("waiver")).isOne();
    }

    @Test
    void keepsItsReasonOutOfTheTrail() {
        waive("Has a sick child.");

        assertThat(alder.sql("select count(*) from audit_entry where changed::text like '%sick%'", Integer.class))
                .containsExactly(0);
        assertThat(alder.sql("select count(*) from audit_entry where entity = 'waiver'", Integer.class))
                .containsExactly(1);
    }

    @Test
    void leavesOutWhoHasNone() {
        waive("Worked there.");
        var eli = alder.student("Eli");

        var found = alder.inside(() -> waivers.of(List.of(maya, eli), ZoneOffset.UTC));

        assertThat(found).containsOnlyKeys(maya);
    }

    @Test
    void isGivenOnce() {
        waive("Worked there.");

        assertThatThrownBy(() -> alder.sql("insert into waiver select * from waiver returning 1", Integer.class))
                .hasStackTraceContaining("a_step_is_waived_once");
    }

    private StepView waive(String reason) {
        return asDana.waive(maya.value(), STEP, new WaiveStep(reason));
    }

    private List<String> standing() {
        return alder.sql("select s::text from journey_standing s", String.class);
    }
}
