package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.DecisionView;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.DisputeEvidence;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.OutsideVerificationApi;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.Mark;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody without an account sees and decides by the link that they were sent. */
@AdvisingTest
class OutsideVerificationTests {

    private static final VerifierRole SUPERVISOR = VerifierRole.SITE_SUPERVISOR;
    private static final DisputeEvidence NOT_RIGHT = new DisputeEvidence(Dispute.NOT_RIGHT, "Only 80 hours.");

    private final College alder;
    private final College birch;
    private final MovableClock clock;
    private final VerifiedOtherwise roadmap;
    private final PersonId maya;
    private final EvidenceApi asMaya;
    private final EvidenceApi asDana;
    private final VerifierApi danasVerifiers;
    private final EvidenceView evidence;
    private final UUID link;
    private final OutsideVerificationApi pat;

    @Autowired
    OutsideVerificationTests(Colleges colleges, MovableClock clock, JdbcClient jdbc) {
        this.clock = clock;
        alder = colleges.open();
        birch = colleges.open();
        maya = alder.student("Maya");
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asMaya = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        asDana = alder.as(dana, Role.ADVISOR, EvidenceApi.class);
        danasVerifiers = alder.as(dana, Role.ADVISOR, VerifierApi.class);
        roadmap = new VerifiedOtherwise(alder, jdbc, "[site_supervisor, advisor]");
        evidence = roadmap.submit(maya);
        name(evidence);
        link = roadmap.waiting(evidence, SUPERVISOR);
        pat = alder.asOutsider(link);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void showsWhatIsAskedAndNothingElseOfTheStudent() {
        var shown = pat.show();

        assertThat(shown.student()).isEqualTo("Maya Student");
        assertThat(shown.name()).isEqualTo("Pat Lindgren");
        assertThat(shown.capacity()).isEqualTo(SUPERVISOR);
        assertThat(shown.stepTitle()).isEqualTo("Responsibilities and duties");
        assertThat(shown.shown())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo(VerifiedOtherwise.WORDS.strip()));
        assertThat(shown.state()).isEqualTo(VerificationState.WAITING);
        assertThat(shown.undoUntil()).isNull();
    }

    @Test
    void changesNothingHoweverOftenItIsLookedAt() {
        var before = alder.sql("select state || version from verification", String.class);
        for (var i = 0; i < 5; i++) {
            pat.show();
        }

        assertThat(alder.sql("select state || version from verification", String.class))
                .isEqualTo(before);
        assertThat(asMaya.show(evidence.id()).version()).isEqualTo(evidence.version());
    }

    @Test
    void isWrittenDownAsADisclosureToTheHolderOfTheLink() {
        pat.show();

        assertThat(alder.sql(
                        "select reader_id from disclosure where student_id = ? and why = 'site_supervisor' and what = 'evidence'",
                        UUID.class,
                        maya.value()))
                .containsExactly(link);
    }

    @Test
    void verifiesForTheStudentWhoSeesByWhom() {
        var done = pat.verify(VerifyEvidence.AS_IT_IS, Revision.of(pat.show()));

        assertThat(done.state()).isEqualTo(VerificationState.VERIFIED);
        assertThat(done.undoUntil()).isEqualTo(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(10)));
        var seen = asMaya.show(evidence.id());
        assertThat(seen.status()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(seen.decidedAs()).isEqualTo(SUPERVISOR);
        assertThat(seen.decidedBy()).isNull();
        assertThat(supervisorOf(seen).outsider())
                .satisfies(it -> assertThat(it.name()).isEqualTo("Pat Lindgren"));
        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).isEmpty();
        assertThat(mark()).isEqualTo(Mark.VERIFIED);
    }

    @Test
    void returnsWhatIsNotRightInWordsForTheStudentAndTheAdvisor() {
        pat.dispute(NOT_RIGHT, Revision.of(pat.show()));

        var seen = asMaya.show(evidence.id());
        assertThat(seen.status()).isEqualTo(EvidenceStatus.RETURNED);
        assertThat(seen.comment()).isEqualTo("Only 80 hours.");
        assertThat(supervisorOf(seen).dispute()).isEqualTo(Dispute.NOT_RIGHT);
        assertThat(outside().items())
                .singleElement()
                .satisfies(it -> assertThat(it.evidence().status()).isEqualTo(EvidenceStatus.RETURNED));
    }

    @Test
    void saysThatTheyDoNotKnowTheStudent() {
        pat.dispute(new DisputeEvidence(Dispute.UNKNOWN_STUDENT, null), Revision.of(pat.show()));

        var seen = asDana.show(evidence.id());
        assertThat(seen.dispute()).isEqualTo(Dispute.UNKNOWN_STUDENT);
        assertThat(seen.comment()).isNull();
        assertThat(supervisorOf(seen).dispute()).isEqualTo(Dispute.UNKNOWN_STUDENT);
        assertThat(asMaya.decisions(maya.value(), 5))
                .singleElement()
                .returns(Dispute.UNKNOWN_STUDENT, DecisionView::dispute)
                .returns(null, DecisionView::comment);
    }

    @Test
    void saysInWordsWhatIsNotRight() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-reason",
                () -> pat.dispute(new DisputeEvidence(Dispute.NOT_RIGHT, " "), Revision.of(evidence)));
    }

    @Test
    void isAnsweredOnce() {
        var shown = pat.show();
        pat.verify(VerifyEvidence.AS_IT_IS, Revision.of(shown));

        refused(HttpStatus.PRECONDITION_FAILED, "stale-version", () -> pat.dispute(NOT_RIGHT, Revision.of(shown)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-closed",
                () -> pat.dispute(NOT_RIGHT, Revision.of(pat.show())));
    }

    @Test
    void isTakenBackForTenMinutesByTheSameLinkAndAnsweredAnew() {
        var done = pat.verify(VerifyEvidence.AS_IT_IS, Revision.of(pat.show()));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(9)));
        var mails = mails();

        var undone = pat.undo(Revision.of(done));

        assertThat(undone.state()).isEqualTo(VerificationState.WAITING);
        assertThat(mails()).as("the link still works").isEqualTo(mails);
        assertThat(asMaya.show(evidence.id()).status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).hasSize(1);
        assertThat(pat.dispute(NOT_RIGHT, Revision.of(undone)).state()).isEqualTo(VerificationState.RETURNED);
    }

    @Test
    void isOverTenMinutesLater() {
        var done = pat.verify(VerifyEvidence.AS_IT_IS, Revision.of(pat.show()));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(10)));

        gone(pat::show);
        gone(() -> pat.undo(Revision.of(done)));
        gone(() -> pat.verify(VerifyEvidence.AS_IT_IS, Revision.of(done)));
    }

    @Test
    void hasNothingToUndoBeforeItIsAnswered() {
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "too-late-to-undo", () -> pat.undo(Revision.of(pat.show())));
    }

    @Test
    void isOverOnceTheAdvisorDecidedTheStudentWithdrewOrSomebodyElseIsNamed() {
        asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        gone(pat::show);

        var eli = alder.student("Eli");
        var elis = roadmap.submit(eli);
        name(eli, elis, "pat@clinic.example");
        var withdrawn = alder.asOutsider(roadmap.waiting(elis, SUPERVISOR));
        alder.as(eli, Role.STUDENT, EvidenceApi.class).withdraw(elis.id(), Revision.of(elis));
        gone(withdrawn::show);

        var noor = alder.student("Noor");
        var noors = roadmap.submit(noor);
        name(noor, noors, "pat@clinic.example");
        var replaced = alder.asOutsider(roadmap.waiting(noors, SUPERVISOR));
        name(noor, noors, "lee@clinic.example");
        gone(replaced::show);
        assertThat(alder.asOutsider(roadmap.waiting(noors, SUPERVISOR)).show().student())
                .isEqualTo("Noor Student");
    }

    @Test
    void asksThemByMailAnewWhenTheAdvisorHasItDecidedAnew() {
        pat.verify(VerifyEvidence.AS_IT_IS, Revision.of(pat.show()));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(3)));
        var verified = asDana.show(evidence.id());
        assertThat(verified.canReopen()).isTrue();
        var mails = mails();

        asDana.reopen(evidence.id(), new ReopenEvidence("The hours do not add up."), Revision.of(verified));

        gone(pat::show);
        assertThat(mails()).isEqualTo(mails + 1);
        var anew = alder.asOutsider(roadmap.waiting(evidence, SUPERVISOR));
        assertThat(anew.show().state()).isEqualTo(VerificationState.WAITING);
    }

    @Test
    void asksThemByMailAnewWhenTheAdvisorUndoesTheirOwnDecision() {
        var verified = asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        var mails = mails();

        asDana.undo(evidence.id(), Revision.of(verified));

        assertThat(mails()).isEqualTo(mails + 1);
        assertThat(alder.asOutsider(roadmap.waiting(evidence, SUPERVISOR))
                        .show()
                        .state())
                .isEqualTo(VerificationState.WAITING);
    }

    @Test
    void isNoLinkToAnythingElse() {
        gone(alder.asOutsider(UUID.randomUUID())::show);
        gone(birch.asOutsider(link)::show);
        gone(alder.asOutsider(roadmap.waiting(evidence, VerifierRole.ADVISOR))::show);
        refused(HttpStatus.NOT_FOUND, "no-such-verification", pat::document);
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(maya, Role.STUDENT, OutsideVerificationApi.class).show());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isNotForThoseWhoHaveAnAccount(Role role) {
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(maya, role, OutsideVerificationApi.class).show());
    }

    @Test
    void isSeenByTheAdvisorWhileItWaitsAndUntilADisputeIsMended() {
        assertThat(outside().items()).hasSize(1);
        assertThat(alder.as(alder.advisor("Carla"), Role.ADVISOR, VerifierApi.class)
                        .outside(null, 10)
                        .items())
                .isEmpty();
        pat.dispute(NOT_RIGHT, Revision.of(pat.show()));
        assertThat(outside().items()).hasSize(1);

        var again = roadmap.again(maya);

        assertThat(outside().items()).isEmpty();
        name(again);
        assertThat(outside().items()).extracting(it -> it.evidence().id()).containsExactly(again.id());
    }

    @Test
    void isSeenByTheAdvisorPageByPageNewestFirst() {
        var dana = alder.advisor("Petra");
        var asPetra = alder.as(dana, Role.ADVISOR, VerifierApi.class);
        var submissions = List.of("Eli", "Noor", "Omar").stream()
                .map(name -> {
                    var student = alder.student(name);
                    alder.assign(dana, student);
                    clock.set(clock.instant().plus(Duration.ofMinutes(1)));
                    var submitted = roadmap.submit(student);
                    name(student, submitted, "pat@clinic.example");
                    return submitted.id();
                })
                .toList();

        var first = asPetra.outside(null, 2);
        var second = asPetra.outside(first.next(), 2);

        assertThat(ids(first)).containsExactly(submissions.get(2), submissions.get(1));
        assertThat(ids(second)).containsExactly(submissions.getFirst());
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.next()).isNull();
    }

    private static List<UUID> ids(CountedPage<QueuedEvidence> page) {
        return page.items().stream().map(it -> it.evidence().id()).toList();
    }

    private static void gone(ThrowingCallable call) {
        refused(HttpStatus.NOT_FOUND, "no-such-verification", call);
    }

    private CountedPage<QueuedEvidence> outside() {
        return danasVerifiers.outside(null, 10);
    }

    private void name(EvidenceView submitted) {
        name(maya, submitted, "pat@clinic.example");
    }

    private void name(PersonId student, EvidenceView submitted, String email) {
        alder.as(student, Role.STUDENT, VerifierApi.class)
                .askOutsider(
                        submitted.id(), new AskOutsider(SUPERVISOR, "Pat Lindgren", email), Revision.of(submitted));
    }

    private static VerificationView supervisorOf(EvidenceView view) {
        return view.verifications().stream()
                .filter(it -> it.capacity() == SUPERVISOR)
                .findFirst()
                .orElseThrow();
    }

    private Mark mark() {
        return alder.as(maya, Role.STUDENT, JourneyApi.class)
                .step(maya.value(), "research-duties")
                .mark();
    }

    private int mails() {
        return alder.sql(
                        "select count(*) from scheduled_tasks where convert_from(task_data, 'UTF8') like ?",
                        Integer.class,
                        "%verification.requested%" + alder.id().value() + "%")
                .getFirst();
    }
}
