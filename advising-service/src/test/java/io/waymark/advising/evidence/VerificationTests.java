package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@AdvisingTest
class VerificationTests {

    private static final String REFLECTION = "research-duties/reflection";
    private static final String WORDS = "word ".repeat(100);
    private static final ReturnEvidence SAY_WHY = new ReturnEvidence("Say why.");

    private final College alder;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final PersonId maya;
    private final PersonId dana;
    private final EvidenceApi asMaya;
    private final EvidenceApi asDana;
    private final VerifierApi naming;

    @Autowired
    VerificationTests(Colleges colleges, MovableClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asMaya = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        asDana = alder.as(dana, Role.ADVISOR, EvidenceApi.class);
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void waitsForEverybodyTheRoadmapNamesAndIsDecidedByOne() {
        walk("[registrar, advisor]");
        var evidence = submit();
        var paula = alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class);
        assertThat(paula.queue(VerifierRole.REGISTRAR, null, null, 10).items())
                .singleElement()
                .satisfies(it -> assertThat(it.evidence().canDecide()).isTrue());
        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).hasSize(1);

        var verified = paula.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));

        assertThat(verified.decidedAs()).isEqualTo(VerifierRole.REGISTRAR);
        assertThat(verified.verifications())
                .extracting(VerificationView::capacity, VerificationView::state)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(VerifierRole.REGISTRAR, VerificationState.VERIFIED),
                        Tuple.tuple(VerifierRole.ADVISOR, VerificationState.CLOSED));
        assertThat(verified.verifications())
                .allSatisfy(it -> assertThat(it.dueOn()).isEqualTo(LocalDate.of(2026, 3, 9)));
        assertThat(paula.queue(VerifierRole.REGISTRAR, null, null, 10).items()).isEmpty();
        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).isEmpty();
        assertThat(alder.sql("select why from disclosure where what = 'evidence'", String.class))
                .contains("registrar");
    }

    @Test
    void showsAnOfficeOnlyWhatItIsAsked() {
        walk("[advisor]");
        var evidence = submit();
        var paula = alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class);

        assertThat(paula.queue(VerifierRole.REGISTRAR, null, null, 10).items()).isEmpty();
        refused(HttpStatus.NOT_FOUND, "no-such-evidence", () -> paula.show(evidence.id()));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> paula.queue(VerifierRole.FACULTY, null, null, 10));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(EvidenceApi.class).queue(VerifierRole.REGISTRAR, null, null, 10));
    }

    @Test
    void isNobodysOwnWhateverElseTheyAre() {
        walk("[registrar, advisor]");
        var evidence = submit();
        for (var role : new Role[] {Role.ADVISOR, Role.REGISTRAR, Role.FACULTY, Role.MENTOR}) {
            var own = alder.as(maya, role, EvidenceApi.class);
            refused(
                    HttpStatus.FORBIDDEN,
                    "not-allowed",
                    () -> own.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence)));
        }

        assertThat(alder.as(maya, Role.REGISTRAR, EvidenceApi.class)
                        .queue(VerifierRole.REGISTRAR, null, null, 10)
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> alder.sql(
                        "update verification set decided_by = student_id, decided_at = now(), state = 'VERIFIED' returning 1",
                        Integer.class))
                .hasStackTraceContaining("nobody_decides_about_their_own");
    }

    @Test
    void isNotForSomebodyWhoAdvisesThemselves() {
        alder.sql(
                "update person set roles = '{STUDENT,ADVISOR}' where id = ? returning 1", Integer.class, maya.value());

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "own-advisor", () -> alder.assign(maya, maya));
        assertThatThrownBy(() -> alder.sql("update assignment set advisor_id = student_id returning 1", Integer.class))
                .hasStackTraceContaining("nobody_is_their_own_advisor");
    }

    @Test
    void isUndoneByWhoDecidedWithinTenMinutes() {
        walk("[advisor]");
        var evidence = submit();
        var verified = asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        assertThat(verified.canUndo()).isTrue();
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(9)));

        var undone = asDana.undo(evidence.id(), Revision.of(verified));

        assertThat(undone.status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(undone.decidedAt()).isNull();
        assertThat(undone.verifications())
                .extracting(VerificationView::state)
                .containsExactly(VerificationState.UNDONE, VerificationState.WAITING);
        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).hasSize(1);
        assertThat(mark()).isEqualTo(Mark.SUBMITTED);
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asDana.undo(evidence.id(), Revision.of(undone)));
    }

    @Test
    void isNotUndoneLaterNorByAnybodyElse() {
        walk("[registrar, advisor]");
        var evidence = submit();
        var verified = asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        var paula = alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class);
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> paula.undo(evidence.id(), Revision.of(verified)));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(10)));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "too-late-to-undo",
                () -> asDana.undo(evidence.id(), Revision.of(verified)));
        assertThat(asDana.show(evidence.id()).canUndo()).isFalse();
    }

    @Test
    void isReopenedWithAReasonByAnotherOfTheSameCapacity() {
        walk("[registrar, advisor]");
        var evidence = submit();
        var verified = asDana.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(30)));
        var carla = alder.advisor("Carla");
        alder.assign(carla, maya);
        var paula = alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class);
        var reason = new ReopenEvidence("The second page is somebody else's.");
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> paula.reopen(evidence.id(), reason, Revision.of(verified)));

        var reopened =
                alder.as(carla, Role.ADVISOR, EvidenceApi.class).reopen(evidence.id(), reason, Revision.of(verified));

        assertThat(reopened.status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(reopened.verifications())
                .filteredOn(it -> it.state() == VerificationState.REOPENED)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.reason()).isEqualTo(reason.reason());
                    assertThat(it.decidedBy()).isNotNull();
                });
        assertThat(paula.queue(VerifierRole.REGISTRAR, null, null, 10).items()).hasSize(1);
        assertThat(mark()).isEqualTo(Mark.SUBMITTED);
    }

    @Test
    void isNotDecidedAnewOnceTheStudentSubmittedAnother() {
        walk("[advisor]");
        var evidence = submit();
        var returned = asDana.returnForChanges(evidence.id(), SAY_WHY, Revision.of(evidence));
        submit();

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "already-replaced",
                () -> asDana.undo(evidence.id(), Revision.of(returned)));
    }

    @Test
    void waitsForNobodyOnceItIsWithdrawn() {
        walk("[advisor]");
        var evidence = submit();

        asMaya.withdraw(evidence.id(), Revision.of(evidence));

        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).isEmpty();
        assertThat(alder.sql("select state from verification", String.class)).containsExactly("CLOSED");
    }

    @Test
    void waitsForTheMentorWhomTheStudentNamed() {
        walk("[mentor]");
        var evidence = submit();
        var tomas = alder.add(Role.MENTOR, "Tomas", "Varga");
        var asTomas = alder.as(tomas, Role.MENTOR, EvidenceApi.class);
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-mentor",
                () -> naming.askMentor(evidence.id(), tomas.value(), Revision.of(evidence)));
        met(tomas);
        assertThat(asTomas.queue(VerifierRole.MENTOR, null, null, 10).items()).isEmpty();

        var asked = naming.askMentor(evidence.id(), tomas.value(), Revision.of(evidence));

        assertThat(asked.verifications())
                .singleElement()
                .satisfies(it -> assertThat(it.person())
                        .isNotNull()
                        .satisfies(person -> assertThat(person.id()).isEqualTo(tomas.value())));
        assertThat(asTomas.queue(VerifierRole.MENTOR, null, null, 10).items()).hasSize(1);
        var other = alder.as(alder.add(Role.MENTOR, "Owen", "Pritchard"), Role.MENTOR, EvidenceApi.class);
        assertThat(other.queue(VerifierRole.MENTOR, null, null, 10).items()).isEmpty();
        refused(HttpStatus.NOT_FOUND, "no-such-evidence", () -> other.show(evidence.id()));
        assertThat(asTomas.verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(asked))
                        .decidedAs())
                .isEqualTo(VerifierRole.MENTOR);
    }

    @Test
    void asksNoMentorWhereNoneIsNamed() {
        walk("[advisor]");
        var evidence = submit();
        var tomas = alder.add(Role.MENTOR, "Tomas", "Varga");
        met(tomas);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "mentor-not-asked",
                () -> naming.askMentor(evidence.id(), tomas.value(), Revision.of(evidence)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-your-own",
                () -> naming.askMentor(evidence.id(), maya.value(), Revision.of(evidence)));
    }

    private EvidenceView submit() {
        return asMaya.submit(SubmitEvidence.reflection(REFLECTION, WORDS), null);
    }

    private Mark mark() {
        return alder.as(maya, Role.STUDENT, JourneyApi.class)
                .step(maya.value(), "research-duties")
                .mark();
    }

    /** Puts Maya on a roadmap whose first reflection is verified by these. */
    private void walk(String verifiers) {
        var text = RoadmapLibrary.text(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN)
                .replaceFirst("key: health-information-technician", "key: verified-otherwise")
                .replaceFirst("verified_by: \\[advisor\\]", "verified_by: " + verifiers);
        alder.inside(
                () -> jdbc.sql("insert into published_roadmap values (?, 'verified-otherwise', 1, 'Other', ?, now())")
                        .params(alder.id().value(), text)
                        .update());
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("verified-otherwise", null));
    }

    private void met(PersonId mentor) {
        var booking = UUID.randomUUID();
        alder.inside(() ->
                jdbc.sql("""
                        insert into scheduling.booking (institution_id, id, kind, topic, starts_at, ends_at, zone, local_start,
                            status, sequence, booked_by, booked_at, capacity, seats_taken, version)
                        values (?, ?, 'mentoring', 'First week', now(), now() + interval '30 minutes', 'UTC', localtimestamp,
                            'ATTENDED', 0, ?, now(), 1, 1, 0)
                        """).params(alder.id().value(), booking, maya.value()).update());
        for (var person : new PersonId[] {maya, mentor}) {
            alder.inside(() -> jdbc.sql("""
                            insert into scheduling.participation
                                (institution_id, booking_id, person_id, role, state, report, since)
                            values (?, ?, ?, ?, 'ATTENDED', 'MET', now())
                            """)
                    .params(alder.id().value(), booking, person.value(), person.equals(maya) ? "GUEST" : "HOST")
                    .update());
        }
    }
}
