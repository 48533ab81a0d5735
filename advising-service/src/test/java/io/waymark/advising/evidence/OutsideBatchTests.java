package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskSupervisor;
import io.waymark.advising.api.evidence.BatchAnswer;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.OutsideBatchApi;
import io.waymark.advising.api.evidence.OutsideBatchEntry;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.UndoOfBatch;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** A supervisor countersigns a student's hours together, by one link. */
@AdvisingTest
class OutsideBatchTests {

    private static final String CLINIC = "Harbor Street Clinic";
    private static final String JOAN = "joan@clinic.example";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 27);

    private final College alder;
    private final MovableClock clock;
    private final PersonId maya;
    private final EvidenceApi evidence;
    private final VerifierApi naming;

    @Autowired
    OutsideBatchTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
        evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
    }

    @AfterEach
    void itIsMondayAgain() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void isSentOneMailAboutAllHoursAtTheirSite() {
        enter(CLINIC, FRIDAY);
        enter("harbor street clinic ", FRIDAY.minusDays(1));
        enter("Lakeshore Regional", FRIDAY.minusDays(2));

        ask(JOAN);

        assertThat(alder.count("verification where outsider_address = '%s'".formatted(JOAN)))
                .isEqualTo(2);
        assertThat(mailed()).isOne();
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "no-hours-to-ask-about", () -> ask("other@clinic.example"));
    }

    @Test
    void seesTheHoursThatWaitForThemAndNoOthers() {
        enter(CLINIC, FRIDAY);
        enter(CLINIC, FRIDAY.minusDays(1));
        ask(JOAN);
        var other = enter(CLINIC, FRIDAY.minusDays(2));
        naming.askOutsider(
                other.id(),
                new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Eve", "eve@clinic.example"),
                Revision.of(other));

        var batch = joan().show();

        assertThat(batch.student()).contains("Maya");
        assertThat(batch.name()).isEqualTo("Joan Peralta");
        assertThat(batch.entries()).hasSize(2).allMatch(it -> it.state() == VerificationState.WAITING);
        assertThat(batch.entries().getFirst().shown().toString())
                .contains(FRIDAY.minusDays(1).toString());
    }

    @Test
    void verifiesAllAndReturnsSomeAndTakesOneAnswerBack() {
        var first = enter(CLINIC, FRIDAY.minusDays(1));
        var second = enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries();

        var answered = joan.answer(new AnswerBatch(List.of(
                        answer(asked.get(0), null, null),
                        answer(asked.get(1), Dispute.NOT_RIGHT, "You left at 5, so please make it 3 hours."))))
                .entries();

        assertThat(statusOf(first)).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(statusOf(second)).isEqualTo(EvidenceStatus.RETURNED);
        assertThat(evidence.show(second.id()).comment()).contains("make it 3 hours");
        assertThat(answered).hasSize(2).allMatch(it -> it.undoUntil() != null);
        joan.undo(
                new UndoOfBatch(answered.get(1).verification(), answered.get(1).version()));
        assertThat(statusOf(second)).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(joan.show().entries())
                .extracting(OutsideBatchEntry::state)
                .containsExactly(VerificationState.VERIFIED, VerificationState.WAITING);
    }

    @Test
    void keepsTheOtherHoursOpenWhenTheFirstAnswersAreFinal() {
        enter(CLINIC, FRIDAY.minusDays(1));
        enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries();
        joan.answer(new AnswerBatch(List.of(answer(asked.get(0), null, null))));

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(11)));

        assertThat(joan.show().entries())
                .extracting(OutsideBatchEntry::verification)
                .containsExactly(asked.get(1).verification());
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-verification",
                () -> joan.undo(new UndoOfBatch(
                        asked.get(0).verification(), asked.get(0).version() + 1)));
    }

    @Test
    void answersAllOrNothing() {
        var first = enter(CLINIC, FRIDAY.minusDays(1));
        enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries();

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-reason",
                () -> joan.answer(new AnswerBatch(
                        List.of(answer(asked.get(0), null, null), answer(asked.get(1), Dispute.NOT_RIGHT, " ")))));
        assertThat(statusOf(first)).isEqualTo(EvidenceStatus.SUBMITTED);
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-verification",
                () -> joan.answer(new AnswerBatch(List.of(new BatchAnswer(UUID.randomUUID(), null, null, 0)))));
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> joan.answer(
                        new AnswerBatch(List.of(new BatchAnswer(asked.get(0).verification(), null, null, 9)))));
    }

    @Test
    void endsTheLinkBySayingThatTheyAreNotTheOne() {
        enter(CLINIC, FRIDAY.minusDays(1));
        enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        joan.answer(new AnswerBatch(joan.show().entries().stream()
                .map(it -> answer(it, Dispute.UNKNOWN_STUDENT, "I don’t know this person."))
                .toList()));

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(11)));
        var later = enter(CLINIC, FRIDAY.minusDays(3));
        naming.askOutsider(
                later.id(), new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Joan Peralta", JOAN), Revision.of(later));

        refused(HttpStatus.NOT_FOUND, "no-such-verification", joan::show);
    }

    @Test
    void losesTheLinkWhenAnotherIsNamedInTheirPlace() {
        var entered = enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        naming.askOutsider(
                entered.id(),
                new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Eve", "eve@clinic.example"),
                Revision.of(evidence.show(entered.id())));

        refused(HttpStatus.NOT_FOUND, "no-such-verification", joan::show);
    }

    private EvidenceView enter(String site, LocalDate day) {
        return evidence.submit(
                new SubmitEvidence(
                        "log-internship-hours/hours-log",
                        new HoursLogPayload(day, LocalTime.of(14, 0), LocalTime.of(17, 30), site, "Sorted faxes.")),
                null);
    }

    private void ask(String address) {
        naming.askSupervisor(new AskSupervisor(CLINIC, "Joan Peralta", address));
    }

    private OutsideBatchApi joan() {
        return alder.asOutsider(
                alder.sql(
                                "select id from verification where outsider_address = ? order by asked_at, id limit 1",
                                UUID.class,
                                JOAN)
                        .getFirst(),
                OutsideBatchApi.class);
    }

    private int mailed() {
        return alder.sql(
                        "select count(distinct mailed_at)::int from verification where outsider_address is not null",
                        Integer.class)
                .getFirst();
    }

    private EvidenceStatus statusOf(EvidenceView entered) {
        return evidence.show(entered.id()).status();
    }

    private static BatchAnswer answer(OutsideBatchEntry entry, @Nullable Dispute dispute, @Nullable String comment) {
        return new BatchAnswer(entry.verification(), dispute, comment, entry.version());
    }
}
