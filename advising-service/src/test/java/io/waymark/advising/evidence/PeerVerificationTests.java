package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.OutsiderView;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.review.ReviewApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another student, whom the student named, verifies. */
@AdvisingTest
class PeerVerificationTests {

    private final College alder;
    private final JdbcClient jdbc;
    private final PersonId maya;
    private final PersonId eli;
    private final VerifierApi naming;
    private final EvidenceApi asEli;

    @Autowired
    PeerVerificationTests(Colleges colleges, JdbcClient jdbc) {
        this.jdbc = jdbc;
        alder = colleges.open();
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
        asEli = alder.as(eli, Role.STUDENT, EvidenceApi.class);
    }

    @Test
    void waitsInTheQueueOfThePeerWhomTheStudentNamed() {
        var evidence = submit("[peer]");
        refused(HttpStatus.NOT_FOUND, "no-such-evidence", () -> asEli.show(evidence.id()));

        var asked = ask(evidence, eli);

        assertThat(asked.verifications())
                .singleElement()
                .satisfies(it -> assertThat(it.person())
                        .isNotNull()
                        .satisfies(person -> assertThat(person.id()).isEqualTo(eli.value())));
        assertThat(asEli.queue(VerifierRole.PEER, null, null, 10).items())
                .singleElement()
                .satisfies(it -> assertThat(it.evidence().canDecide()).isTrue());
        assertThat(alder.as(eli, Role.STUDENT, ReviewApi.class)
                        .counts(VerifierRole.PEER, null, null, null)
                        .waiting())
                .isOne();
        var verified = asEli.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(asked));
        assertThat(verified.decidedAs()).isEqualTo(VerifierRole.PEER);
        assertThat(asEli.queue(VerifierRole.PEER, null, null, 10).items()).isEmpty();
        assertThat(alder.sql("select why from disclosure where what = 'evidence'", String.class))
                .contains("peer");
    }

    @Test
    void isNobodyElses() {
        var evidence = ask(submit("[peer]"), eli);
        var noor = alder.as(alder.student("Noor"), Role.STUDENT, EvidenceApi.class);

        assertThat(noor.queue(VerifierRole.PEER, null, null, 10).items()).isEmpty();
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-evidence",
                () -> noor.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence)));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(maya, Role.STUDENT, EvidenceApi.class)
                        .verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence)));
    }

    @Test
    void isAnActiveStudentOfTheCollegeAndNotTheStudentThemselves() {
        var evidence = submit("[peer]");
        var gone = alder.student("Gone");
        var people = alder.asAdmin(PersonApi.class);
        people.deactivate(gone.value(), Revision.of(people.show(gone.value())));

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-your-own", () -> ask(evidence, maya));
        refused(HttpStatus.NOT_FOUND, "no-such-peer", () -> ask(evidence, gone));
        refused(HttpStatus.NOT_FOUND, "no-such-peer", () -> ask(evidence, alder.advisor("Dana")));
        refused(HttpStatus.NOT_FOUND, "no-such-peer", () -> askBy(evidence, "nobody@alder.example"));
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> askBy(evidence, "no address"));
        assertThat(askBy(evidence, emailOf(eli).toUpperCase()).verifications())
                .singleElement()
                .satisfies(it -> assertThat(it.person()).isNotNull());
    }

    @Test
    void isAskedOnlyWhereTheRoadmapNamesAPeer() {
        var evidence = submit("[advisor]");

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "peer-not-asked", () -> ask(evidence, eli));
    }

    @Test
    void isNotAskedTwiceAboutTheSameEvidenceByTheStudent() {
        var evidence = submit("[peer]");
        ask(evidence, eli);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "peer-asked-before", () -> ask(evidence, eli));

        var asked = ask(evidence, alder.student("Noor"));

        assertThat(asked.verifications())
                .extracting(VerificationView::state)
                .containsExactly(VerificationState.REPLACED, VerificationState.WAITING);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "peer-asked-before", () -> ask(evidence, eli));
        refused(HttpStatus.NOT_FOUND, "no-such-evidence", () -> asEli.show(evidence.id()));
        assertThatThrownBy(() -> alder.sql(
                        "update verification set person_id = ? where state = 'WAITING' returning 1",
                        Integer.class,
                        eli.value()))
                .hasStackTraceContaining("a_peer_is_asked_once_about_a_piece");
    }

    @Test
    void isAskedAgainByTheirOwnUndoAndAboutAnotherPiece() {
        var roadmap = new VerifiedOtherwise(alder, jdbc, "[peer]");
        var evidence = ask(roadmap.submit(maya), eli);
        var verified = asEli.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        var undone = asEli.undo(evidence.id(), Revision.of(verified));
        assertThat(undone.canDecide()).isTrue();

        var returned = asEli.returnForChanges(evidence.id(), new ReturnEvidence("Say why."), Revision.of(undone));

        assertThat(returned.status()).isEqualTo(EvidenceStatus.RETURNED);
        var again = ask(roadmap.again(maya), eli);
        assertThat(asEli.verify(again.id(), VerifyEvidence.AS_IT_IS, Revision.of(again))
                        .status())
                .isEqualTo(EvidenceStatus.VERIFIED);
    }

    @Test
    void hasWhatTheyDecidedDecidedAnewByTheStudentsAdvisor() {
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        var evidence = ask(submit("[peer]"), eli);
        var verified = asEli.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));

        var reopened = alder.as(dana, Role.ADVISOR, EvidenceApi.class)
                .reopen(evidence.id(), new ReopenEvidence("They were not there."), Revision.of(verified));

        assertThat(reopened.status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(asEli.queue(VerifierRole.PEER, null, null, 10).items()).hasSize(1);
    }

    @Test
    void seesNoAddressOfThoseOutside() {
        var evidence = submit("[peer, site_supervisor]");
        naming.askOutsider(
                evidence.id(),
                new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Pat Lindgren", "pat@clinic.example"),
                Revision.of(evidence));
        ask(evidence, eli);

        assertThat(asEli.show(evidence.id()).verifications())
                .filteredOn(it -> it.outsider() != null)
                .singleElement()
                .satisfies(it -> assertThat(it.outsider())
                        .isEqualTo(new OutsiderView(
                                "Pat Lindgren", null, MovableClock.MONDAY_MORNING, false, true, true, null, null)));
    }

    private EvidenceView submit(String verifiers) {
        return new VerifiedOtherwise(alder, jdbc, verifiers).submit(maya);
    }

    private EvidenceView ask(EvidenceView evidence, PersonId peer) {
        return askBy(evidence, emailOf(peer));
    }

    private EvidenceView askBy(EvidenceView evidence, String email) {
        return naming.askPeer(evidence.id(), new AskPeer(email), Revision.of(evidence));
    }

    private String emailOf(PersonId person) {
        return alder.asAdmin(PersonApi.class).show(person.value()).email();
    }
}
