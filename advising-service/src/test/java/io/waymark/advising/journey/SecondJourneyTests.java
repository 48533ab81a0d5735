package io.waymark.advising.journey;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.journey.WalkedRoadmap;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class SecondJourneyTests {

    private static final String FIRST = "health-information-technician";
    private static final String SECOND = "phlebotomist";
    private static final String LETTER = "write-cover-letter";

    private final College alder;
    private final PersonId maya;
    private final PersonId dana;
    private final JourneyApi asMaya;
    private final JourneyApi asDana;

    @Autowired
    SecondJourneyTests(Colleges colleges) {
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asMaya = alder.as(maya, Role.STUDENT, JourneyApi.class);
        asDana = alder.as(dana, Role.ADVISOR, JourneyApi.class);
        asDana.start(maya.value(), new StartJourney(FIRST, null));
    }

    @Test
    void isBegunByTheStudentAndNamedBesideTheFirst() {
        var begun = asMaya.beginSecond(maya.value(), SECOND).journey();

        assertThat(begun.roadmap().key()).isEqualTo(SECOND);
        assertThat(begun.walked()).extracting(WalkedRoadmap::key).containsExactly(FIRST, SECOND);
        assertThat(begun.walked()).extracting(WalkedRoadmap::first).containsExactly(true, false);
        assertThat(begun.walked()).extracting(WalkedRoadmap::shown).containsExactly(false, true);
        assertThat(asDana.home(maya.value()).journey().walked())
                .extracting(WalkedRoadmap::shown)
                .containsExactly(true, false);
    }

    @Test
    void countsEvidenceOfASharedStepInBothAndNamesItOnceInTheQueue() {
        asMaya.beginSecond(maya.value(), SECOND);
        var evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.attestation("build-peer-relationships/self-attestation"), null);

        assertThat(evidence).isNotNull();
        assertThat(Stream.of(FIRST, SECOND))
                .allSatisfy(
                        it -> assertThat(step(it, "build-peer-relationships").percent())
                                .isEqualTo(100));
        var waiting = alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(
                        SubmitEvidence.review(LETTER + "/advisor-review", "Dear all, I would like to work with you."),
                        null);
        var asReviewer = alder.as(dana, Role.ADVISOR, EvidenceApi.class);
        assertThat(asReviewer
                        .queue(VerifierRole.ADVISOR, maya.value(), null, 50)
                        .items())
                .hasSize(1);
        assertThat(Stream.of(FIRST, SECOND))
                .allSatisfy(it -> assertThat(journey(it).waiting()).singleElement());

        asReviewer.verify(waiting.id(), new VerifyEvidence("ready", null), new Revision(0));

        assertThat(Stream.of(FIRST, SECOND))
                .allSatisfy(it -> assertThat(step(it, LETTER).percent()).isEqualTo(50));
    }

    @Test
    void takesAndShowsEvidenceThatOnlyTheSecondAsksFor() {
        asMaya.beginSecond(maya.value(), SECOND);
        alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(
                        SubmitEvidence.reflection("research-phlebotomy-settings/reflection", "word ".repeat(100)),
                        null);

        assertThat(asMaya.step(maya.value(), "research-phlebotomy-settings").percent())
                .isZero();
        assertThat(journey(SECOND).waiting()).hasSize(1);
        assertThat(journey(FIRST).waiting()).isEmpty();
        assertThat(alder.as(dana, Role.ADVISOR, EvidenceApi.class)
                        .queue(VerifierRole.ADVISOR, maya.value(), null, 50)
                        .items())
                .hasSize(1);
    }

    @Test
    void countsAWaiverInBoth() {
        asMaya.beginSecond(maya.value(), SECOND);
        asDana.waive(maya.value(), "high-school-diploma-or-ged", new WaiveStep("Seen on paper."));

        assertThat(Stream.of(FIRST, SECOND))
                .allSatisfy(
                        it -> assertThat(step(it, "high-school-diploma-or-ged").percent())
                                .isEqualTo(100));
    }

    @Test
    void isTheLastThatCanBeBegun() {
        asMaya.beginSecond(maya.value(), SECOND);
        asMaya.beginSecond(maya.value(), SECOND);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "already-on-two-roadmaps",
                () -> asMaya.beginSecond(maya.value(), "medical-coder"));
        assertThat(asMaya.beginSecond(maya.value(), FIRST).journey().walked()).hasSize(2);
    }

    @Test
    void needsAFirst() {
        var noah = alder.student("Noah");

        refused(
                HttpStatus.NOT_FOUND,
                "no-journey",
                () -> alder.as(noah, Role.STUDENT, JourneyApi.class).beginSecond(noah.value(), SECOND));
    }

    @Test
    void isNobodyElsesBusiness() {
        var noah = alder.student("Noah");

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(noah, Role.STUDENT, JourneyApi.class).beginSecond(maya.value(), SECOND));
    }

    @Test
    void isLeftAgainAndKeepsWhatIsOnFile() {
        asMaya.beginSecond(maya.value(), SECOND);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "first-roadmap", () -> asMaya.endSecond(maya.value(), FIRST));

        assertThat(asMaya.endSecond(maya.value(), SECOND).journey().walked())
                .extracting(WalkedRoadmap::key)
                .containsExactly(FIRST);
        refused(HttpStatus.NOT_FOUND, "no-such-walk", () -> asMaya.home(maya.value(), SECOND));
        assertThat(asMaya.beginSecond(maya.value(), "medical-coder").journey().walked())
                .hasSize(2);
    }

    @Test
    void isNotLeftWhileAReviewerHasEvidenceOfItAlone() {
        asMaya.beginSecond(maya.value(), SECOND);
        alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(
                        SubmitEvidence.reflection("research-phlebotomy-settings/reflection", "word ".repeat(100)),
                        null);

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "evidence-is-waiting", () -> asMaya.endSecond(maya.value(), SECOND));
    }

    private JourneyView journey(String roadmap) {
        return asMaya.home(maya.value(), roadmap).journey();
    }

    private TrailStep step(String roadmap, String key) {
        return journey(roadmap).stages().stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
