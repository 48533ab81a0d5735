package io.waymark.advising.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.CollegeSettings;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.institution.UsState;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A student can walk every roadmap that ships to its end, and whom it names can verify all of it. */
@AdvisingTest
class EveryRoadmapTests {

    /** So many people outside are not written to within a day. */
    private static final Duration BETWEEN_PIECES = Duration.ofHours(2);

    private final College alder;
    private final PersonId maya;
    private final JourneyApi journeys;
    private final NamedVerifiers verifiers;
    private final WalkingStudent student;
    private final MovableClock clock;

    @Autowired
    EveryRoadmapTests(Colleges colleges, MockMvcTester mvc, ApplicationEventPublisher events, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        journeys = alder.as(maya, Role.STUDENT, JourneyApi.class);
        verifiers = new NamedVerifiers(alder, maya);
        student = new WalkingStudent(alder, maya, mvc, events, clock);
    }

    static Stream<Arguments> walks() {
        return RoadmapLibrary.keys().stream()
                .flatMap(key -> Stream.of(WayChosen.values()).map(way -> Arguments.of(key, way)));
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void isWalkedFromItsFirstStepToItsLast(RoadmapKey key, WayChosen way) {
        asksForALicense();
        assertThat(journeys.roadmaps()).extracting(RoadmapOutline::key).contains(key.value());
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney(key.value(), LocalDate.of(2025, 1, 6)));

        walk(RoadmapLibrary.load(key), way);

        var end = journeys.show(maya.value());
        assertThat(end)
                .returns(true, JourneyView::complete)
                .returns(100, JourneyView::percent)
                .returns(null, JourneyView::next)
                .returns(null, JourneyView::here);
        assertThat(stepsOf(end)).allSatisfy(it -> assertThat(it.mark()).isEqualTo(Mark.VERIFIED));
        assertThat(stepsOf(end).filter(it -> !it.requirements().isEmpty()))
                .allSatisfy(it -> assertThat(it.assurance()).isNotNull());
    }

    /** Every step, those too that nobody needs. */
    private void walk(Roadmap roadmap, WayChosen way) {
        for (var open = open(); !open.isEmpty(); open = open()) {
            var before = alder.count("evidence");
            open.forEach(it -> doAll(roadmap.step(StepKey.of(it.key())).orElseThrow(), it, way));
            assertThat(alder.count("evidence"))
                    .as(() -> "Nothing is left to do, but not complete are " + unfinished())
                    .isGreaterThan(before);
        }
        assertThat(unfinished()).isEmpty();
    }

    private void doAll(Step step, TrailStep shown, WayChosen way) {
        var asked = step.evidence().requirements();
        var chosen = step.evidence().rule() == EvidenceRule.ALL || asked.isEmpty() ? asked : List.of(way.of(asked));
        chosen.stream().filter(it -> !isMet(shown, it)).forEach(it -> doOne(it, way));
    }

    private void doOne(EvidenceRequirement requirement, WayChosen way) {
        for (var have = 0.0; have < requirement.target(); ) {
            clock.set(clock.instant().plus(BETWEEN_PIECES));
            if (requirement.spec() instanceof EvidenceSpec.SessionCount sessions) {
                student.meet(sessions);
                have++;
            } else {
                var piece = student.submit(requirement);
                verifiers.verify(piece, requirement, way);
                have += piece.amount().doubleValue();
            }
        }
    }

    private List<TrailStep> open() {
        return stepsOf(journeys.show(maya.value()))
                .filter(it -> !it.locked() && it.mark() != Mark.VERIFIED)
                .filter(it -> it.requirements().stream().anyMatch(asked -> !asked.met()))
                .toList();
    }

    private List<String> unfinished() {
        return stepsOf(journeys.show(maya.value()))
                .filter(it -> it.mark() != Mark.VERIFIED)
                .map(TrailStep::key)
                .toList();
    }

    private static boolean isMet(TrailStep step, EvidenceRequirement requirement) {
        return step.requirements().stream()
                .filter(it -> it.id().equals(requirement.id().toString()))
                .anyMatch(RequirementStanding::met);
    }

    private static Stream<TrailStep> stepsOf(JourneyView journey) {
        return journey.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .flatMap(EveryRoadmapTests::andBelow);
    }

    private static Stream<TrailStep> andBelow(TrailStep step) {
        return Stream.concat(Stream.of(step), step.substeps().stream().flatMap(EveryRoadmapTests::andBelow));
    }

    /** Where a license is needed, so that it is asked for. */
    private void asksForALicense() {
        alder.asAdmin(InstitutionApi.class)
                .change(
                        new CollegeSettings(
                                "Alder Valley College", "America/New_York", "en-US", Accent.PLUM, UsState.CA, null),
                        new Revision(0));
    }
}
