package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.CollegeSettings;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.institution.UsState;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.StepTerms.StepStates;
import io.waymark.advising.api.journey.StepTerms.StepWindow;
import io.waymark.advising.api.journey.StepView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a step says of its time and place, on the roadmaps that ship. */
@AdvisingTest
class TermsOfStepsTests {

    private static final String LICENSE = "state-phlebotomy-license";

    private final College alder;
    private final PersonId maya;
    private final JourneyApi journeys;

    @Autowired
    TermsOfStepsTests(Colleges colleges) {
        alder = colleges.open();
        maya = alder.student("Maya");
        journeys = alder.asAdmin(JourneyApi.class);
    }

    @Test
    void leaveALicenseOptionalUntilTheCollegeSaysWhereItIs() {
        begin("phlebotomist");

        assertThat(license().optional()).isTrue();
        assertThat(states())
                .returns(List.of("CA", "LA", "NV", "WA"), StepStates::states)
                .returns(null, StepStates::here);
    }

    @Test
    void askForALicenseInTheStatesThatRequireIt() {
        begin("phlebotomist");

        moveTo(UsState.NV, 0);
        assertThat(license().optional()).isFalse();
        assertThat(states()).returns("NV", StepStates::here);

        moveTo(UsState.OH, 1);
        assertThat(license().optional()).isTrue();
    }

    @Test
    void sayHowLongAheadOfAnotherAStepMayBeDone() {
        begin("pharmacy-technician");
        var ahead = journeys.roadmaps().stream()
                .filter(it -> it.key().equals("pharmacy-technician"))
                .flatMap(it -> it.stages().stream())
                .flatMap(it -> it.steps().stream())
                .map(it -> journeys.step(maya.value(), it.key()).terms())
                .flatMap(it -> it.windows().stream());

        assertThat(ahead)
                .extracting(StepWindow::before, it -> it.step().key())
                .containsExactly(tuple(Period.ofDays(60), "complete-pharmacy-program"));
    }

    @Test
    void areNoneOnMostSteps() {
        begin("phlebotomist");

        assertThat(journeys.step(maya.value(), "tailor-resume").terms())
                .returns(List.of(), it -> it.windows())
                .returns(null, it -> it.doneBy())
                .returns(false, it -> it.late())
                .returns(null, it -> it.states());
    }

    private void begin(String roadmap) {
        journeys.start(maya.value(), new StartJourney(roadmap, null));
    }

    private StepView license() {
        return journeys.step(maya.value(), LICENSE);
    }

    private StepStates states() {
        return Objects.requireNonNull(license().terms().states());
    }

    private void moveTo(UsState state, int version) {
        alder.asAdmin(InstitutionApi.class)
                .change(
                        new CollegeSettings("Alder", "America/Chicago", "en-US", Accent.PINE, state, null),
                        new Revision(version));
    }
}
