package io.waymark.advising.journey;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class JourneyTests {

    private static final String HIT = "health-information-technician";

    private final College alder;
    private final PersonId maya;
    private final PersonId dana;
    private final PersonId carla;

    @Autowired
    JourneyTests(Colleges colleges) {
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        alder.assign(dana, maya);
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney(HIT, null));
    }

    @Test
    void showsTheWholeRoadWithWhatIsNext() {
        var journey = asMaya().show(maya.value());

        assertThat(journey.stages()).hasSize(8);
        assertThat(journey.total()).isPositive();
        assertThat(journey.percent()).isZero();
        assertThat(journey.here()).isEqualTo(journey.stages().getFirst().key());
        assertThat(journey.next()).isNotNull();
        assertThat(journey.jobReady()).isNotNull();
        assertThat(journey.advisor()).isNotNull().returns("Dana", PersonBrief::givenName);
        assertThat(journey.stages().stream().flatMap(it -> it.steps().stream())).anySatisfy(step -> {
            assertThat(step.mark()).isEqualTo(Mark.LOCKED);
            assertThat(step.waitingFor()).isNotEmpty();
        });
    }

    @Test
    void showsAStepWithWhatProvesIt() {
        var step = asMaya().step(maya.value(), "research-duties");

        assertThat(step.guidance()).isNotBlank();
        assertThat(step.facts())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.provenance().source()).isNotBlank());
        assertThat(step.proves()).singleElement().satisfies(it -> {
            assertThat(it.asked()).isInstanceOfSatisfying(ReflectionParameters.class, asked -> {
                assertThat(asked.minWords()).isEqualTo(100);
                assertThat(asked.prompt()).isNotBlank();
            });
            assertThat(it.canSubmit()).isTrue();
        });
    }

    @Test
    void showsEveryStepOfTheShippedRoadmap() {
        asMaya().show(maya.value()).stages().stream()
                .flatMap(it -> it.steps().stream())
                .flatMap(it -> Stream.concat(Stream.of(it), it.substeps().stream()))
                .forEach(step -> assertThat(
                                asMaya().step(maya.value(), step.key()).key())
                        .isEqualTo(step.key()));
    }

    @Test
    void isShownToNobodyWithoutARelationship() {
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(carla, Role.ADVISOR, JourneyApi.class).show(maya.value()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(alder.student("Eli"), Role.STUDENT, JourneyApi.class)
                        .show(maya.value()));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(carla, Role.MENTOR, JourneyApi.class).show(maya.value()));
        assertThat(asDana().show(maya.value()).student().givenName()).isEqualTo("Maya");
    }

    @Test
    void waivesAStepForAReasonAndTakesItBack() {
        var waived = asDana().waive(maya.value(), "research-duties", new WaiveStep("Worked there for two years."));

        assertThat(waived.mark()).isEqualTo(Mark.WAIVED);
        assertThat(waived.waiver()).isNotNull();
        assertThat(asMaya().show(maya.value()).done()).isPositive();
        assertThat(asDana().takeWaiverBack(maya.value(), "research-duties").mark())
                .isEqualTo(Mark.TODO);
    }

    @Test
    void letsOnlyTheStudentsOwnAdvisorWaive() {
        var waiver = new WaiveStep("Because.");

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(carla, Role.ADVISOR, JourneyApi.class).waive(maya.value(), "research-duties", waiver));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya().waive(maya.value(), "research-duties", waiver));
        refused(HttpStatus.NOT_FOUND, "no-such-step", () -> asDana().waive(maya.value(), "no-step", waiver));
    }

    @Test
    void pinsAStudentToOneRoadmap() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-such-roadmap",
                () -> alder.asAdmin(JourneyApi.class)
                        .start(alder.student("Eli").value(), new StartJourney("astronaut", null)));
        assertThat(alder.asAdmin(JourneyApi.class)
                        .start(maya.value(), new StartJourney(HIT, null))
                        .startedOn())
                .isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(alder.count("journey")).isOne();
    }

    @Test
    void writesDownEveryReadingByStaff() {
        asDana().show(maya.value());
        asMaya().show(maya.value());

        assertThat(alder.sql(
                        "select why from disclosure where student_id = ? and reader_id = ?",
                        String.class,
                        maya.value(),
                        dana.value()))
                .containsExactly("advisor");
        assertThat(alder.sql("select why from disclosure where reader_id = ?", String.class, maya.value()))
                .isEmpty();
    }

    private JourneyApi asMaya() {
        return alder.as(maya, Role.STUDENT, JourneyApi.class);
    }

    private JourneyApi asDana() {
        return alder.as(dana, Role.ADVISOR, JourneyApi.class);
    }
}
