package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.DisputeEvidence;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.JudgeAddress;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.site.SiteSamples;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.RequestedNotices;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What verifiers and students are told of evidence. */
@AdvisingTest
class EvidenceNoticeTests {

    private static final ReturnEvidence SAY_WHY = new ReturnEvidence("Say why.");

    private final College alder;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final RequestedNotices requested;
    private final DecisionNotices decisions;
    private final PersonId maya;
    private final PersonId dana;
    private final EvidenceApi asDana;
    private final EvidenceApi asMaya;

    @Autowired
    EvidenceNoticeTests(
            Colleges colleges,
            MovableClock clock,
            JdbcClient jdbc,
            RequestedNotices requested,
            DecisionNotices decisions) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.requested = requested;
        this.decisions = decisions;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asDana = alder.as(dana, Role.ADVISOR, EvidenceApi.class);
        asMaya = alder.as(maya, Role.STUDENT, EvidenceApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void tellWhoeverIsAskedAndNobodyElse() {
        var paula = alder.add(Role.REGISTRAR, "Paula", "Novak");
        var otto = alder.add(Role.FACULTY, "Otto", "Lang");
        var carla = alder.advisor("Carla");

        var evidence = submit("[registrar, advisor]");

        assertThat(to(dana)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.EVIDENCE_WAITING);
            assertThat(notice.link()).isEqualTo(new NoticeLink(Subject.EVIDENCE, evidence.id(), "research-duties"));
            assertThat(notice.key()).startsWith("evidence/" + evidence.id() + "/waiting/");
            assertThat(notice.arguments())
                    .containsEntry("student", "Maya Student")
                    .containsEntry("label", "REFLECTION\n100\n0")
                    .containsEntry("capacity", "ADVISOR")
                    .containsEntry("dueOn", "2026-03-09")
                    .containsEntry("stepKey", "research-duties")
                    .containsEntry("roadmap", "verified-otherwise")
                    .containsKey("step");
        });
        assertThat(to(paula))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("capacity", "REGISTRAR"));
        assertThat(to(otto)).isEmpty();
        assertThat(to(carla)).isEmpty();
        assertThat(to(maya)).isEmpty();
    }

    @Test
    void tellAPeerOnceTheyAreNamed() {
        var eli = alder.student("Eli");
        var evidence = submit("[peer]");
        assertThat(to(eli)).isEmpty();
        var email = alder.asAdmin(PersonApi.class).show(eli.value()).email();

        alder.as(maya, Role.STUDENT, VerifierApi.class)
                .askPeer(evidence.id(), new AskPeer(email), Revision.of(evidence));

        assertThat(to(eli))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("capacity", "PEER"));
    }

    @Test
    void tellAStudentOfADecisionOnceItCanBeUndoneNoMore() {
        var evidence = submit("[advisor]");
        asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));

        assertThat(tell(decided(evidence))).isFalse();
        assertThat(to(maya)).isEmpty();
        cannotBeUndoneAnyMore();
        assertThat(tell(decided(evidence))).isTrue();

        assertThat(to(maya)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.EVIDENCE_VERIFIED);
            assertThat(notice.link()).isEqualTo(new NoticeLink(Subject.EVIDENCE, evidence.id(), "research-duties"));
            assertThat(notice.arguments())
                    .containsEntry("reviewer", "Dana Advisor")
                    .containsEntry("capacity", "ADVISOR")
                    .doesNotContainKey("comment");
        });
    }

    @Test
    void tellByATaskOfItsOwn() {
        var evidence = submit("[advisor]");

        asDana.returnForChanges(evidence.id(), SAY_WHY, Revision.of(evidence));

        assertThat(jdbc.sql(
                                "select count(*) from scheduled_tasks where task_name = 'tell-decision' and task_instance = ?")
                        .param(decided(evidence).value().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void tellTheTruthWhenADecisionIsUndoneAndMadeAnew() {
        var evidence = submit("[advisor]");
        var verified = asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        var first = decided(evidence);
        var undone = asDana.undo(evidence.id(), Revision.of(verified));
        asDana.returnForChanges(evidence.id(), SAY_WHY, Revision.of(undone));
        cannotBeUndoneAnyMore();

        tell(first);
        tell(decided(evidence));

        assertThat(to(maya)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.EVIDENCE_RETURNED);
            assertThat(notice.arguments()).containsEntry("reason", "Say why.");
        });
        assertThat(to(dana)).hasSize(1);
    }

    @Test
    void tellNothingOfWhatTheStudentTookBackMeanwhile() {
        var evidence = submit("[advisor]");
        var returned = asDana.returnForChanges(evidence.id(), SAY_WHY, Revision.of(evidence));
        var decided = decided(evidence);
        asMaya.withdraw(evidence.id(), Revision.of(returned));
        cannotBeUndoneAnyMore();

        assertThat(tell(decided)).isTrue();

        assertThat(to(maya)).isEmpty();
    }

    @Test
    void tellBothThatADecisionHoldsNoMore() {
        var paula = alder.add(Role.REGISTRAR, "Paula", "Novak");
        var evidence = submit("[registrar, advisor]");
        var verified = asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));
        tell(decided(evidence));

        asDana.reopen(evidence.id(), new ReopenEvidence("A page is missing."), Revision.of(verified));

        assertThat(to(maya))
                .extracting(NoticeRequested::kind)
                .containsExactly(NoticeKind.EVIDENCE_VERIFIED, NoticeKind.EVIDENCE_REOPENED);
        assertThat(to(maya).getLast().arguments())
                .containsEntry("reason", "A page is missing.")
                .containsEntry("reviewer", "Dana Advisor");
        assertThat(to(paula)).hasSize(2).allMatch(it -> it.kind() == NoticeKind.EVIDENCE_WAITING);
        assertThat(to(dana)).hasSize(1);
    }

    @Test
    void tellNothingOfWhatIsReopenedBeforeItWasTold() {
        var evidence = submit("[advisor]");
        var verified = asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        var decided = decided(evidence);

        asDana.reopen(evidence.id(), new ReopenEvidence("A page is missing."), Revision.of(verified));
        cannotBeUndoneAnyMore();
        tell(decided);

        assertThat(to(maya)).isEmpty();
    }

    @Test
    void nameWhoAnsweredFromOutside() {
        var evidence = submit("[site_supervisor]");
        var named = alder.as(maya, Role.STUDENT, VerifierApi.class)
                .askOutsider(
                        evidence.id(),
                        new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Pat Lindgren", "pat@clinic.example"),
                        Revision.of(evidence));
        var link = alder.sql("select id from verification where evidence_id = ?", UUID.class, evidence.id())
                .getFirst();
        alder.asOutsider(link).verify(VerifyEvidence.AS_IT_IS, Revision.of(named));
        cannotBeUndoneAnyMore();

        tell(decided(evidence));

        assertThat(to(maya))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("reviewer", "Pat Lindgren")
                        .containsEntry("capacity", "SITE_SUPERVISOR"));
    }

    @Test
    void tellTheAdvisorWhatSomebodyOutsideDisputes() {
        disputed(maya);

        assertThat(to(dana)).last().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.EVIDENCE_DISPUTED);
            assertThat(notice.link()).isEqualTo(NoticeLink.to(Subject.PERSON, maya.value()));
            assertThat(notice.arguments())
                    .containsEntry("student", "Maya Student")
                    .containsEntry("reviewer", "Pat Lindgren")
                    .containsEntry("comment", "Only 80 hours.");
        });
        assertThat(to(maya)).extracting(NoticeRequested::kind).containsExactly(NoticeKind.EVIDENCE_RETURNED);
    }

    @Test
    void sayByItsCodeThatSomebodyOutsideDoesNotKnowTheStudent() {
        disputed(maya, new DisputeEvidence(Dispute.UNKNOWN_STUDENT, null));

        assertThat(List.of(to(maya).getLast(), to(dana).getLast()))
                .allSatisfy(notice -> assertThat(notice.arguments())
                        .containsEntry("dispute", "UNKNOWN_STUDENT")
                        .doesNotContainKeys("reason", "comment"));
    }

    @Test
    void tellTheAdvisorOnceWhoSignedFromAnAddressThatNobodyAtTheCollegeKnows() {
        var signed = signedBy("pat@clinic.example");

        tell(signed);
        tell(signed);

        assertThat(to(dana)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.EVIDENCE_SIGNED_BY_STRANGER);
            assertThat(notice.link()).isEqualTo(new NoticeLink(Subject.PERSON, maya.value(), "research-duties"));
            assertThat(notice.arguments())
                    .containsEntry("student", "Maya Student")
                    .containsEntry("reviewer", "Pat Lindgren")
                    .doesNotContainKey("more");
        });
    }

    @Test
    void tellNobodyOfASignatureFromAnAddressThatTheCollegeKnows() {
        alder.asAdmin(SiteApi.class).add(SiteSamples.site("Harbor Street Clinic"), null);

        tell(signedBy("lena.ortiz@clinic.example"));

        assertThat(to(dana)).isEmpty();
    }

    @Test
    void tellNothingOfAStrangerOfWhomTheAdvisorHasSaidMeanwhileWhetherTheyAreKnown() {
        var evidence = sign("pat@clinic.example");
        alder.as(dana, Role.ADVISOR, VerifierApi.class)
                .judgeAddress(
                        evidence.id(),
                        VerifierRole.SITE_SUPERVISOR,
                        new JudgeAddress(false),
                        Revision.of(asDana.show(evidence.id())));
        cannotBeUndoneAnyMore();

        tell(decided(evidence));

        assertThat(to(dana)).isEmpty();
    }

    private VerificationId signedBy(String address) {
        var evidence = sign(address);
        cannotBeUndoneAnyMore();
        return decided(evidence);
    }

    private EvidenceView sign(String address) {
        var evidence = submit("[site_supervisor]");
        var named = alder.as(maya, Role.STUDENT, VerifierApi.class)
                .askOutsider(
                        evidence.id(),
                        new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Pat Lindgren", address),
                        Revision.of(evidence));
        var link = alder.sql("select id from verification where evidence_id = ?", UUID.class, evidence.id())
                .getFirst();
        alder.asOutsider(link).verify(VerifyEvidence.AS_IT_IS, Revision.of(named));
        return evidence;
    }

    private void cannotBeUndoneAnyMore() {
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(10)));
    }

    @Test
    void tellAdminsWhatIsDisputedOfAStudentWhomNobodyAdvises() {
        var ada = alder.add(Role.ADMIN, "Ada", "Berg");

        disputed(alder.student("Noor"));

        assertThat(to(ada)).extracting(NoticeRequested::kind).containsExactly(NoticeKind.EVIDENCE_DISPUTED);
        assertThat(to(dana)).isEmpty();
    }

    private void disputed(PersonId student) {
        disputed(student, new DisputeEvidence(Dispute.NOT_RIGHT, "Only 80 hours."));
    }

    private void disputed(PersonId student, DisputeEvidence dispute) {
        var evidence = new VerifiedOtherwise(alder, jdbc, "[site_supervisor]").submit(student);
        var named = alder.as(student, Role.STUDENT, VerifierApi.class)
                .askOutsider(
                        evidence.id(),
                        new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Pat Lindgren", "pat@clinic.example"),
                        Revision.of(evidence));
        var link = alder.sql("select id from verification where evidence_id = ?", UUID.class, evidence.id())
                .getFirst();
        alder.asOutsider(link).dispute(dispute, Revision.of(named));
        cannotBeUndoneAnyMore();
        tell(decided(evidence));
    }

    /** Without what the background told at the same time: whoever is told a key is told it once. */
    private List<NoticeRequested> to(PersonId person) {
        return requested.to(alder.id(), person).stream()
                .filter(it -> it.kind().name().startsWith("EVIDENCE"))
                .distinct()
                .toList();
    }

    private boolean tell(VerificationId decided) {
        return CurrentInstitution.call(alder.id(), () -> decisions.tell(List.of(decided)));
    }

    private VerificationId decided(EvidenceView evidence) {
        return new VerificationId(alder.sql(
                        "select id from verification where evidence_id = ? and state in ('VERIFIED', 'RETURNED')",
                        UUID.class,
                        evidence.id())
                .getLast());
    }

    private EvidenceView submit(String verifiers) {
        return new VerifiedOtherwise(alder, jdbc, verifiers).submit(maya);
    }
}
