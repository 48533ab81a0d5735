package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom outside students may name, and what that sets going. */
@AdvisingTest
class OutsiderNamingTests {

    private static final VerifierRole SUPERVISOR = VerifierRole.SITE_SUPERVISOR;
    private static final String PAT = "pat@clinic.example";

    private final College alder;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final PersonId maya;
    private final PersonId dana;
    private final VerifierApi naming;

    @Autowired
    OutsiderNamingTests(Colleges colleges, MovableClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void haveThemWrittenToByTheLinkForThisOneVerification() {
        var evidence = submit("[site_supervisor, advisor]");

        var asked = ask(evidence, PAT);

        assertThat(supervisorOf(asked).outsider()).satisfies(it -> {
            assertThat(it.name()).isEqualTo("Pat Lindgren");
            assertThat(it.email()).isEqualTo(PAT);
            assertThat(it.mailedAt()).isEqualTo(MovableClock.MONDAY_MORNING);
        });
        assertThat(supervisorOf(asked).dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(told())
                .singleElement()
                .satisfies(news -> assertThat(news)
                        .contains(PAT, "Pat Lindgren", "Maya Student", "SITE_SUPERVISOR", "2026-03-09")
                        .contains(alder.sql(
                                        "select id from verification where outsider_address is not null", String.class)
                                .getFirst()));
    }

    @Test
    void writeToWhoeverReplacesThemAndToThemNoMore() {
        var evidence = submit("[site_supervisor]");
        ask(evidence, PAT);

        var asked = ask(evidence, "lee@clinic.example");

        assertThat(asked.verifications())
                .extracting(VerificationView::state)
                .containsExactly(VerificationState.REPLACED, VerificationState.WAITING);
        assertThat(asked.verifications().getLast().outsider())
                .satisfies(it -> assertThat(it.email()).isEqualTo("lee@clinic.example"));
        assertThat(told()).hasSize(2);
    }

    @Test
    void areNotWrittenToTwiceByBeingNamedTwice() {
        var evidence = submit("[site_supervisor]");
        ask(evidence, PAT);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "outsider-asked-already",
                () -> ask(evidence, "Pat+x@clinic.example"));
        assertThat(told()).hasSize(1);
    }

    @Test
    void areNotWrittenToTwiceWithinTheHourByNamingAnotherInBetween() {
        var evidence = submit("[site_supervisor]");
        ask(evidence, PAT);
        ask(evidence, "lee@clinic.example");

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "mailed-lately", () -> ask(evidence, "Pat+x@clinic.example"));

        assertThat(told()).hasSize(2);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(1)));
        assertThat(supervisorOf(ask(evidence, PAT)).outsider()).isNotNull();
    }

    @Test
    void areCalledByWhatCanBeSeenOfTheirName() {
        var evidence = submit("[site_supervisor]");

        var asked = ask(evidence, "\u00a0Rene\u0301  Lindgren\u200b", PAT);

        assertThat(supervisorOf(asked).outsider())
                .satisfies(it -> assertThat(it.name()).isEqualTo("Ren\u00e9 Lindgren"));
        for (var name : List.of("Pat\u202eLindgren", "Pat\nLindgren")) {
            refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "hidden-character",
                    () -> ask(evidence, name, "lee@clinic.example"));
        }
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> ask(evidence, "\u200b", "lee@clinic.example"));
    }

    @Test
    void areNobodyWhoIsTheStudentThemselves() {
        var evidence = submit("[site_supervisor]");
        var own = alder.asAdmin(PersonApi.class).show(maya.value()).email();

        for (var address : List.of(own, own.toUpperCase(), own.replace("@", "+boss@"))) {
            refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-your-own", () -> ask(evidence, address));
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void areNoFellowStudentsWhoseWordCountsAsAPeersOnly() {
        var evidence = submit("[site_supervisor]");
        var eli = alder.asAdmin(PersonApi.class)
                .show(alder.student("Eli").value())
                .email();
        var advisor = alder.asAdmin(PersonApi.class).show(dana.value()).email();

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-student", () -> ask(evidence, eli));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-student", () -> ask(evidence, eli.replace("@", "+x@")));
        assertThat(supervisorOf(ask(evidence, advisor)).outsider()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADVISOR", "REGISTRAR", "FACULTY", "MENTOR", "PEER", "STUDENT", "SYSTEM"})
    void areNobodyWhoHasAnAccount(VerifierRole capacity) {
        var evidence = submit("[site_supervisor, advisor]");

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-outside",
                () -> naming.askOutsider(
                        evidence.id(), new AskOutsider(capacity, "Pat Lindgren", PAT), Revision.of(evidence)));
    }

    @Test
    void areAskedInTheCapacityThatTheRoadmapNamesAndWhileItWaits() {
        var evidence = submit("[site_supervisor, advisor]");
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "outsider-not-asked",
                () -> naming.askOutsider(
                        evidence.id(),
                        new AskOutsider(VerifierRole.EMPLOYER, "Pat Lindgren", PAT),
                        Revision.of(evidence)));
        var verified = alder.as(dana, Role.ADVISOR, EvidenceApi.class)
                .verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "outsider-not-asked", () -> ask(verified, PAT));
    }

    @Test
    void areNamedByTheStudentAlone() {
        var evidence = submit("[site_supervisor]");
        var eli = alder.as(alder.student("Eli"), Role.STUDENT, VerifierApi.class);
        var request = new AskOutsider(SUPERVISOR, "Pat Lindgren", PAT);

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-evidence",
                () -> eli.askOutsider(evidence.id(), request, Revision.of(evidence)));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(dana, Role.ADVISOR, VerifierApi.class)
                        .askOutsider(evidence.id(), request, Revision.of(evidence)));
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> naming.askOutsider(evidence.id(), request, new Revision(7)));
    }

    @Test
    void areAtMostTwentyAtATime() {
        var evidence = submit("[site_supervisor]");
        for (var i = 0; i < 20; i++) {
            ask(evidence, "pat" + i + "@clinic.example");
        }

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-outside", () -> ask(evidence, PAT));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));
        assertThat(supervisorOf(ask(evidence, PAT)).outsider()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pat", "pat@", "pat@clinic.example, lee@clinic.example", "<pat@clinic.example>"})
    void areReachedByOneAddress(String address) {
        var evidence = submit("[site_supervisor]");

        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> ask(evidence, address));
    }

    @Test
    void areWrittenToAnewByTheStudentOrTheirAdvisorAfterAnHour() {
        var evidence = submit("[site_supervisor]");
        ask(evidence, PAT);
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "mailed-lately",
                () -> naming.mailAgain(evidence.id(), SUPERVISOR, Revision.of(evidence)));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(1)));
        assertThat(naming.mailAgain(evidence.id(), SUPERVISOR, Revision.of(evidence))
                        .verifications())
                .hasSize(1);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(2)));

        var again = alder.as(dana, Role.ADVISOR, VerifierApi.class)
                .mailAgain(evidence.id(), SUPERVISOR, Revision.of(evidence));

        assertThat(Objects.requireNonNull(supervisorOf(again).outsider()).mailedAt())
                .isEqualTo(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(2)));
        assertThat(told()).hasSize(3).allSatisfy(news -> assertThat(news).contains(PAT));
    }

    @Test
    void areNotWrittenToAnewByOthersNorBeforeTheyAreNamed() {
        var evidence = submit("[site_supervisor]");
        var version = Revision.of(evidence);
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "nobody-named",
                () -> naming.mailAgain(evidence.id(), SUPERVISOR, version));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "outsider-not-asked",
                () -> naming.mailAgain(evidence.id(), VerifierRole.EMPLOYER, version));
        ask(evidence, PAT);
        for (var stranger : List.of(
                alder.as(alder.advisor("Carla"), Role.ADVISOR, VerifierApi.class),
                alder.as(alder.student("Eli"), Role.STUDENT, VerifierApi.class))) {
            refused(
                    HttpStatus.NOT_FOUND,
                    "no-such-evidence",
                    () -> stranger.mailAgain(evidence.id(), SUPERVISOR, version));
        }
    }

    @Test
    void areKeptByTheDatabaseWithNameAddressAndMailOrNotAtAll() {
        var evidence = submit("[site_supervisor, advisor]");
        ask(evidence, PAT);

        refusedByTheDatabase(
                "an_outsider_has_a_name_an_address_and_was_written_to",
                "outsider_name = null where capacity = 'SITE_SUPERVISOR'");
        refusedByTheDatabase(
                "only_outsiders_are_asked_by_address",
                "outsider_name = 'x', outsider_address = 'x@y.z', outsider_known = false, mailed_at = now(), mails = 1"
                        + " where capacity = 'ADVISOR'");
        refusedByTheDatabase(
                "only_of_outsiders_it_is_told_whether_they_are_known",
                "outsider_known = true where capacity = 'ADVISOR'");
        refusedByTheDatabase(
                "only_outsiders_dispute", "dispute = 'NOT_RIGHT', comment = 'x' where capacity = 'ADVISOR'");
        refusedByTheDatabase("dispute_is_known", "dispute = 'RUDE' where capacity = 'SITE_SUPERVISOR'");
        refusedByTheDatabase("verification_state_is_known", "state = 'LOST' where capacity = 'SITE_SUPERVISOR'");
    }

    private void refusedByTheDatabase(String rule, String change) {
        assertThatThrownBy(() -> alder.sql("update verification set " + change + " returning 1", Integer.class))
                .hasStackTraceContaining(rule);
    }

    private EvidenceView submit(String verifiers) {
        return new VerifiedOtherwise(alder, jdbc, verifiers).submit(maya);
    }

    private EvidenceView ask(EvidenceView evidence, String email) {
        return ask(evidence, "Pat Lindgren", email);
    }

    private EvidenceView ask(EvidenceView evidence, String name, String email) {
        return naming.askOutsider(evidence.id(), new AskOutsider(SUPERVISOR, name, email), Revision.of(evidence));
    }

    private static VerificationView supervisorOf(EvidenceView evidence) {
        return evidence.verifications().stream()
                .filter(it -> it.capacity() == SUPERVISOR)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /** The news of this college that are on their way to whoever sends mails. */
    private List<String> told() {
        return alder.sql(
                "select convert_from(task_data, 'UTF8') from scheduled_tasks where convert_from(task_data, 'UTF8') like ?",
                String.class,
                "%verification.requested%" + alder.id().value() + "%");
    }
}
