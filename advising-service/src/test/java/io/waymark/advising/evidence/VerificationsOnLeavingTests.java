package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.LeavingView.Concerned;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.test.RequestedNotices;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits to be verified when a student or a verifier leaves. */
@AdvisingTest
class VerificationsOnLeavingTests {

    private final College alder;
    private final VerifiedOtherwise roadmap;
    private final RequestedNotices requested;
    private final PersonId maya;
    private final PersonId eli;
    private final EvidenceApi asDana;

    @Autowired
    VerificationsOnLeavingTests(Colleges colleges, JdbcClient jdbc, RequestedNotices requested) {
        this.requested = requested;
        alder = colleges.open();
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asDana = alder.as(dana, Role.ADVISOR, EvidenceApi.class);
        roadmap = new VerifiedOtherwise(alder, jdbc, "[peer, site_supervisor, advisor]");
    }

    @Test
    void isVerifiedByNobodyOnceTheStudentLeft() {
        var evidence = ask(roadmap.submit(maya));
        alder.as(maya, Role.STUDENT, VerifierApi.class)
                .askOutsider(
                        evidence.id(),
                        new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Pat Lindgren", "pat@clinic.example"),
                        Revision.of(evidence));
        var pat = alder.asOutsider(roadmap.waiting(evidence, VerifierRole.SITE_SUPERVISOR));
        assertThat(alder.asAdmin(LeavingApi.class).preview(maya.value()).effects())
                .containsEntry(LeavingEffect.VERIFICATION_CLOSED, 1);

        var left = leave(maya);

        assertThat(left.effects()).containsEntry(LeavingEffect.VERIFICATION_CLOSED, 1);
        assertThat(concerned(left, LeavingEffect.VERIFICATION_CLOSED)).containsExactly(eli.value());
        assertThat(told(eli)).endsWith(NoticeKind.EVIDENCE_CLOSED);
        assertThat(alder.sql("select distinct state from verification", String.class))
                .containsExactly("CLOSED");
        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).isEmpty();
        assertThat(alder.as(eli, Role.STUDENT, EvidenceApi.class)
                        .queue(VerifierRole.PEER, null, null, 10)
                        .items())
                .isEmpty();
        refused(HttpStatus.NOT_FOUND, "no-such-verification", pat::show);
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-evidence",
                () -> asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence)));
    }

    @Test
    void isHandedBackToTheStudentWhenThePeerLeavesAndStillWaitsForTheOthers() {
        var evidence = ask(roadmap.submit(maya));
        assertThat(alder.asAdmin(LeavingApi.class).preview(eli.value()).effects())
                .containsEntry(LeavingEffect.VERIFICATION_HANDED_BACK, 1);

        var left = leave(eli);

        assertThat(concerned(left, LeavingEffect.VERIFICATION_HANDED_BACK)).containsExactly(maya.value());
        assertThat(told(maya)).endsWith(NoticeKind.EVIDENCE_HANDED_BACK);
        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).hasSize(1);
        assertThat(asDana.show(evidence.id()).verifications())
                .filteredOn(it -> it.capacity() == VerifierRole.PEER)
                .extracting(VerificationView::state)
                .containsExactly(VerificationState.REPLACED, VerificationState.WAITING);
        var noor = alder.student("Noor");
        assertThat(ask(evidence, noor).verifications())
                .filteredOn(it -> it.state() == VerificationState.WAITING && it.capacity() == VerifierRole.PEER)
                .extracting(VerificationView::person)
                .containsExactly(new PersonBrief(noor.value(), "Noor", "Student"));
    }

    @Test
    void leavesWhatWasDecidedAsItIs() {
        var evidence = ask(roadmap.submit(maya));
        alder.as(eli, Role.STUDENT, EvidenceApi.class)
                .verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));

        assertThat(leave(eli).effects()).doesNotContainKey(LeavingEffect.VERIFICATION_HANDED_BACK);
        assertThat(leave(maya).effects()).doesNotContainKey(LeavingEffect.VERIFICATION_CLOSED);
        assertThat(alder.sql("select state from verification where capacity = 'PEER'", String.class))
                .containsExactly("VERIFIED");
    }

    private EvidenceView ask(EvidenceView evidence) {
        return ask(evidence, eli);
    }

    private EvidenceView ask(EvidenceView evidence, PersonId peer) {
        var email = alder.asAdmin(PersonApi.class).show(peer.value()).email();
        return alder.as(maya, Role.STUDENT, VerifierApi.class)
                .askPeer(evidence.id(), new AskPeer(email), Revision.of(evidence));
    }

    private LeavingView leave(PersonId person) {
        var people = alder.asAdmin(PersonApi.class);
        return alder.asAdmin(LeavingApi.class)
                .leave(
                        person.value(),
                        new RecordLeaving(Lifecycle.WITHDRAWN, LocalDate.of(2026, 3, 2), "Moves away", Set.of()),
                        Revision.of(people.show(person.value())));
    }

    private List<NoticeKind> told(PersonId person) {
        return requested.kindsTo(alder.id(), person);
    }

    private static List<UUID> concerned(LeavingView left, LeavingEffect effect) {
        return left.toTell().stream()
                .filter(it -> it.effects().contains(effect))
                .map(Concerned::person)
                .map(it -> it.id())
                .toList();
    }
}
