package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A student who is on leave still sees their record, and gives nobody anything to verify. */
@AdvisingTest
class LeaveOfAbsenceTests {

    private static final AskOutsider PAT =
            new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Pat Lindgren", "pat@clinic.example");

    private final College alder;
    private final PersonId maya;
    private final PersonId tomas;
    private final EvidenceApi asMaya;
    private final VerifierApi naming;
    private final EvidenceView evidence;

    @Autowired
    LeaveOfAbsenceTests(Colleges colleges, JdbcClient jdbc) {
        alder = colleges.open();
        maya = alder.student("Maya");
        tomas = alder.add(Role.MENTOR, "Tomas", "Varga");
        asMaya = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
        evidence = new VerifiedOtherwise(alder, jdbc, "[peer, mentor, site_supervisor]").submit(maya);
        naming.askOutsider(evidence.id(), PAT, Revision.of(evidence));
        become(Lifecycle.ON_LEAVE);
    }

    @Test
    void letsNothingBeSubmitted() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "on-leave",
                () -> asMaya.submit(
                        SubmitEvidence.reflection(VerifiedOtherwise.REFLECTION, VerifiedOtherwise.WORDS), null));
    }

    @Test
    void letsNobodyBeNamedOrAskedAgain() {
        var version = Revision.of(evidence);

        List.<Runnable>of(
                        () -> naming.askPeer(evidence.id(), new AskPeer("eli@alder.example"), version),
                        () -> naming.askMentor(evidence.id(), tomas.value(), version),
                        () -> naming.askOutsider(evidence.id(), PAT, version),
                        () -> naming.mailAgain(evidence.id(), VerifierRole.SITE_SUPERVISOR, version))
                .forEach(act -> refused(HttpStatus.UNPROCESSABLE_CONTENT, "on-leave", act::run));
    }

    @Test
    void letsWhatWaitsBeWithdrawn() {
        assertThat(asMaya.withdraw(evidence.id(), Revision.of(evidence)).status())
                .isEqualTo(EvidenceStatus.WITHDRAWN);
    }

    @Test
    void isOverOnceTheyAreBack() {
        become(Lifecycle.ACTIVE);

        assertThat(naming.askOutsider(
                                evidence.id(),
                                new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Lee Park", "lee@clinic.example"),
                                Revision.of(evidence))
                        .verifications())
                .hasSize(4);
    }

    @Test
    void isNotWhatSomebodyIsToldWhoHasLeft() {
        become(Lifecycle.WITHDRAWN);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "student-inactive",
                () -> naming.askOutsider(evidence.id(), PAT, Revision.of(evidence)));
    }

    private void become(Lifecycle lifecycle) {
        alder.sql(
                "update person set lifecycle = ? where id = ? returning 1",
                Integer.class,
                lifecycle.name(),
                maya.value());
    }
}
