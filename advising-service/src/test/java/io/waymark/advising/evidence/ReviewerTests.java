package io.waymark.advising.evidence;

import static io.waymark.advising.evidence.EvidenceFixtures.MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.NEXT_MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.asked;
import static io.waymark.advising.evidence.EvidenceFixtures.caller;
import static io.waymark.advising.evidence.EvidenceFixtures.mayaAs;
import static io.waymark.advising.evidence.EvidenceFixtures.supervisor;
import static io.waymark.advising.evidence.EvidenceFixtures.verdictOf;
import static io.waymark.advising.evidence.EvidenceFixtures.verdictOfOutsider;
import static io.waymark.core.roadmap.VerifierRole.ADVISOR;
import static io.waymark.core.roadmap.VerifierRole.CREDENTIAL_ISSUER;
import static io.waymark.core.roadmap.VerifierRole.EMPLOYER;
import static io.waymark.core.roadmap.VerifierRole.EVENT_HOST;
import static io.waymark.core.roadmap.VerifierRole.FACULTY;
import static io.waymark.core.roadmap.VerifierRole.MENTOR;
import static io.waymark.core.roadmap.VerifierRole.PEER;
import static io.waymark.core.roadmap.VerifierRole.REGISTRAR;
import static io.waymark.core.roadmap.VerifierRole.SITE_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.Caller;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewerTests {

    @Test
    void decidesInTheCapacityThatIsAskedAmongThoseTheyHave() {
        var advisor = new Reviewer(caller(Role.ADVISOR), true);
        var registrar = new Reviewer(caller(Role.REGISTRAR), false);

        assertThat(capacity(advisor, REGISTRAR, ADVISOR)).isEqualTo(ADVISOR);
        assertThat(advisor.among(asked(REGISTRAR))).isEmpty();
        assertThat(capacity(registrar, ADVISOR, REGISTRAR)).isEqualTo(REGISTRAR);
        assertThat(capacity(new Reviewer(caller(Role.FACULTY), false), FACULTY)).isEqualTo(FACULTY);
        assertThat(new Reviewer(caller(Role.ADVISOR), false).among(asked(ADVISOR)))
                .isEmpty();
    }

    @Test
    void doesNotStandInForAnOfficeAsAnAdmin() {
        assertThat(new Reviewer(caller(Role.ADMIN), false).among(asked(REGISTRAR, FACULTY, ADVISOR)))
                .isEmpty();
    }

    @Test
    void decidesAsAMentorOnlyIfNamed() {
        var mentor = caller(Role.MENTOR);
        var asked = asked(MENTOR, EMPLOYER);
        assertThat(new Reviewer(mentor, false).among(asked)).isEmpty();

        name(asked.getFirst(), mentor.person());

        assertThat(new Reviewer(mentor, false).among(asked)).contains(asked.getFirst());
        assertThat(new Reviewer(caller(Role.MENTOR), false).among(asked)).isEmpty();
    }

    @Test
    void decidesAsAPeerOnlyIfNamedAndStillAStudent() {
        var peer = caller(Role.STUDENT);
        var asked = asked(PEER);
        assertThat(new Reviewer(peer, false).among(asked)).isEmpty();

        name(asked.getFirst(), peer.person());

        assertThat(new Reviewer(peer, false).among(asked)).contains(asked.getFirst());
        assertThat(new Reviewer(caller(Role.STUDENT), false).among(asked)).isEmpty();
        var alumna = new Caller(peer.institution(), peer.person(), "Ella", Set.of(Role.MENTOR));
        assertThat(new Reviewer(alumna, false).among(asked)).isEmpty();
    }

    @Test
    void decidesNothingOnceAnotherIsNamed() {
        var peer = caller(Role.STUDENT);
        var first = asked(Verifier.person(PEER, peer.person()));

        var second = first.replace(Verifier.person(PEER, PersonId.next()), MONDAY, NEXT_MONDAY);

        assertThat(new Reviewer(peer, false).among(List.of(first, second))).isEmpty();
    }

    @Test
    void seesNothingMoreOnceTheyTookBackWhatTheyDecidedAndAnotherIsNamed() {
        var mentor = caller(Role.MENTOR);
        var decided = asked(Verifier.person(MENTOR, mentor.person()));
        decided.undo(MONDAY);
        var again = decided.again(MONDAY, NEXT_MONDAY);
        assertThat(new Reviewer(mentor, false).among(List.of(decided, again))).contains(again);

        var other = again.replace(Verifier.person(MENTOR, PersonId.next()), MONDAY, NEXT_MONDAY);

        assertThat(new Reviewer(mentor, false).among(List.of(decided, again, other)))
                .isEmpty();
    }

    @Test
    void decidesNothingAboutTheirOwnWhateverElseTheyAre() {
        var everything = mayaAs(Role.values());
        var asked = asked(ADVISOR, REGISTRAR, FACULTY, PEER, MENTOR);
        name(asked.get(3), everything.person());
        name(asked.getLast(), everything.person());

        assertThat(new Reviewer(everything, true).among(asked)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SITE_SUPERVISOR", "EMPLOYER", "EVENT_HOST", "CREDENTIAL_ISSUER"})
    void decidesForNobodyOutsideWhateverRolesTheyHave(VerifierRole outside) {
        assertThat(new Reviewer(caller(Role.values()), true).among(asked(outside)))
                .isEmpty();
    }

    @Test
    void isAskedWhatWaitsBeforeWhatIsClosed() {
        var advisor = new Reviewer(caller(Role.ADVISOR), true);
        var closed = asked(ADVISOR).getFirst();
        closed.close();
        var waiting = asked(ADVISOR).getFirst();

        assertThat(advisor.among(List.of(closed, waiting))).contains(waiting);
        assertThat(advisor.among(List.of(closed))).contains(closed);
    }

    @Test
    void hasDecidedAnewWhatSomebodyOutsideDecidedAboutTheirAdvisee() {
        var decided = asked(supervisor("pat@clinic.example"));
        decided.verify(verdictOfOutsider(MONDAY), null);

        assertThat(new Reviewer(caller(Role.ADVISOR), true).mayReopen(decided)).isTrue();
        assertThat(new Reviewer(caller(Role.ADVISOR), false).mayReopen(decided)).isFalse();
        assertThat(new Reviewer(caller(Role.REGISTRAR, Role.ADMIN), false).mayReopen(decided))
                .isFalse();
        assertThat(new Reviewer(mayaAs(Role.ADVISOR), true).mayReopen(decided)).isFalse();
    }

    @Test
    void hasDecidedAnewWhatAPeerDecidedAboutTheirAdviseeAndNotWhatAnOfficeDid() {
        var peer = PersonId.next();
        var byPeer = asked(Verifier.person(PEER, peer));
        byPeer.verify(verdictOf(peer, PEER, MONDAY), null);
        var byRegistrar = asked(REGISTRAR).getFirst();
        byRegistrar.verify(verdictOf(PersonId.next(), REGISTRAR, MONDAY), null);

        var advisor = new Reviewer(caller(Role.ADVISOR), true);

        assertThat(advisor.mayReopen(byPeer)).isTrue();
        assertThat(advisor.mayReopen(byRegistrar)).isFalse();
    }

    @Test
    void seesHowOutsidersAreReachedAsTheStudentTheirAdvisorOrAnAdmin() {
        assertThat(new Reviewer(mayaAs(Role.STUDENT), false).seesAddresses(EvidenceFixtures.MAYA))
                .isTrue();
        assertThat(new Reviewer(caller(Role.ADVISOR), true).seesAddresses(EvidenceFixtures.MAYA))
                .isTrue();
        assertThat(new Reviewer(caller(Role.ADMIN), false).seesAddresses(EvidenceFixtures.MAYA))
                .isTrue();
        assertThat(new Reviewer(caller(Role.MENTOR, Role.STUDENT), false).seesAddresses(EvidenceFixtures.MAYA))
                .isFalse();
    }

    @Test
    void knowsWhichCapacitiesAreOutside() {
        assertThat(List.of(SITE_SUPERVISOR, EMPLOYER, EVENT_HOST, CREDENTIAL_ISSUER))
                .allMatch(VerifierRole::isOutside);
        assertThat(List.of(ADVISOR, REGISTRAR, FACULTY, MENTOR, PEER)).noneMatch(VerifierRole::isOutside);
    }

    private static void name(Verification asked, PersonId person) {
        asked.name(Verifier.person(asked.capacity(), person), MONDAY, NEXT_MONDAY);
    }

    private static VerifierRole capacity(Reviewer reviewer, VerifierRole... capacities) {
        return reviewer.among(asked(capacities)).orElseThrow().capacity();
    }
}
