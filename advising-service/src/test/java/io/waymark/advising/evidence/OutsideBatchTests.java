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
import io.waymark.advising.api.evidence.CorrectEvidence;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.OutsideBatchApi;
import io.waymark.advising.api.evidence.OutsideBatchEntry;
import io.waymark.advising.api.evidence.OutsideBatchView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.UndoOfBatch;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.CorrectableValue;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.ProcedureCountPayload;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.test.RequestedNotices;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.SessionFactory;
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
    private final RequestedNotices requested;
    private final DecisionNotices decisions;
    private final EntityManagerFactory sessions;
    private final PersonId maya;
    private final EvidenceApi evidence;
    private final VerifierApi naming;

    @Autowired
    OutsideBatchTests(
            Colleges colleges,
            MovableClock clock,
            RequestedNotices requested,
            DecisionNotices decisions,
            EntityManagerFactory sessions) {
        this.clock = clock;
        this.requested = requested;
        this.decisions = decisions;
        this.sessions = sessions;
        alder = colleges.open();
        maya = alder.student("Maya");
        alder.asAdmin(JourneyApi.class)
                .start(maya.value(), new StartJourney("health-information-technician", FRIDAY.minusYears(1)));
        evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
    }

    @AfterEach
    void itIsMondayAgain() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void isToldAsWhomTheyAreAskedAndUntilWhen() {
        enter(CLINIC, FRIDAY);
        ask(JOAN);

        assertThat(joan().show())
                .returns(VerifierRole.SITE_SUPERVISOR, OutsideBatchView::capacity)
                .returns(LocalDate.of(2026, 3, 9), OutsideBatchView::dueOn);
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
        assertThat(alder.sql(
                        "select convert_from(task_data, 'UTF8') from scheduled_tasks"
                                + " where convert_from(task_data, 'UTF8') like ?",
                        String.class,
                        "%verification.requested%" + alder.id().value() + "%"))
                .singleElement()
                .asString()
                .contains("\\\"sites\\\":[\\\"Harbor Street Clinic\\\"],\\\"entries\\\":2,\\\"sum\\\":7.00");
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
        assertThat(batch.sites()).containsExactly(CLINIC);
        assertThat(batch.hours()).isEqualByComparingTo("7");
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
                HttpStatus.CONFLICT,
                "entry-gone",
                () -> joan.undo(new UndoOfBatch(
                        asked.get(0).verification(), asked.get(0).version() + 1)));
    }

    @Test
    void keepsTheLinkWhenItsOwnEntryIsWithdrawnOrGivenToAnother() {
        var first = enter(CLINIC, FRIDAY.minusDays(2));
        var second = enter(CLINIC, FRIDAY.minusDays(1));
        var third = enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan(first);

        evidence.withdraw(first.id(), Revision.of(evidence.show(first.id())));
        assertThat(joan.show().entries()).hasSize(2);
        naming.askOutsider(
                second.id(),
                new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Eve", "eve@clinic.example"),
                Revision.of(evidence.show(second.id())));

        assertThat(joan.size()).isOne();
        assertThat(joan(second).show().entries())
                .as("that of the replaced one, too")
                .singleElement()
                .satisfies(it -> assertThat(it.shown().toString()).contains(FRIDAY.toString()));
        evidence.withdraw(third.id(), Revision.of(evidence.show(third.id())));
        assertThat(joan.size()).isZero();
    }

    @Test
    void saysOfEachEntryThatIsGoneSoAndAnswersNoneOfTheRest() {
        var first = enter(CLINIC, FRIDAY.minusDays(1));
        var second = enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries();
        evidence.withdraw(first.id(), Revision.of(evidence.show(first.id())));

        var refusal = refused(
                HttpStatus.CONFLICT,
                "entry-gone",
                () -> joan.answer(new AnswerBatch(
                        asked.stream().map(it -> answer(it, null, null)).toList())));

        assertThat(refusal).contains(FRIDAY.minusDays(1).toString()).doesNotContain(FRIDAY.toString());
        assertThat(statusOf(second)).isEqualTo(EvidenceStatus.SUBMITTED);
        joan.answer(new AnswerBatch(List.of(answer(asked.get(1), null, null))));
        assertThat(statusOf(second)).isEqualTo(EvidenceStatus.VERIFIED);
    }

    /** The same supervisor is asked about procedures, each by itself. */
    @Test
    void mixesHoursWithNothingElse() {
        var noor = alder.student("Noor");
        alder.asAdmin(JourneyApi.class).start(noor.value(), new StartJourney("phlebotomist", FRIDAY.minusYears(1)));
        var entering = alder.as(noor, Role.STUDENT, EvidenceApi.class);
        var draw = entering.submit(
                new SubmitEvidence(
                        "supervised-draws/procedure-count", new ProcedureCountPayload(FRIDAY, CLINIC, "First draw.")),
                null);
        var shift = entering.submit(
                new SubmitEvidence(
                        "phlebotomy-externship/hours-log",
                        new HoursLogPayload(FRIDAY, LocalTime.of(9, 0), LocalTime.of(10, 0), CLINIC, "Drew blood.")),
                null);
        for (var entered : List.of(draw, shift)) {
            alder.as(noor, Role.STUDENT, VerifierApi.class)
                    .askOutsider(
                            entered.id(),
                            new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Joan Peralta", JOAN),
                            Revision.of(entered));
        }

        assertThat(joan(draw).size()).isZero();
        refused(HttpStatus.NOT_FOUND, "no-such-verification", joan(draw)::show);
        assertThat(joan(shift).show().entries()).hasSize(1);
    }

    @Test
    void showsTwoHundredAndThenTheRest() {
        for (var minute = 0; minute < AnswerBatch.MOST + 3; minute++) {
            var start = LocalTime.of(8, 0).plusMinutes(minute);
            enter(CLINIC, FRIDAY, start, start.plusMinutes(1));
        }
        ask(JOAN);
        var joan = joan();

        var first = joan.show();
        assertThat(first.entries()).hasSize(AnswerBatch.MOST);
        assertThat(first.more()).isEqualTo(3);
        joan.answer(new AnswerBatch(
                first.entries().stream().map(it -> answer(it, null, null)).toList()));
        var rest = joan.show();

        assertThat(rest.more()).isZero();
        assertThat(rest.entries())
                .filteredOn(it -> it.state() == VerificationState.WAITING)
                .hasSize(3)
                .allMatch(it -> it.shown().toString().contains("11:2"));
    }

    /** Of what the supervisor is and was asked about; elsewhere the student may have worked as well. */
    @Test
    void marksDaysOfUnusuallyManyHours() {
        enter(CLINIC, FRIDAY, LocalTime.of(6, 0), LocalTime.of(15, 0));
        enter(CLINIC, FRIDAY.minusDays(1), LocalTime.of(6, 0), LocalTime.of(21, 0));
        enter("Lakeshore Regional", FRIDAY.minusDays(1), LocalTime.of(21, 0), LocalTime.of(22, 0));
        ask(JOAN);
        var joan = joan();
        assertThat(joan.show().entries())
                .extracting(OutsideBatchEntry::dayHours)
                .containsOnlyNulls();
        joan.answer(new AnswerBatch(
                joan.show().entries().stream().map(it -> answer(it, null, null)).toList()));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(11)));

        evidence.submit(
                new SubmitEvidence(
                        "log-internship-hours/hours-log",
                        new HoursLogPayload(
                                FRIDAY, LocalTime.of(15, 0), LocalTime.of(23, 0), CLINIC, "Sorted faxes.", null, true)),
                null);
        ask(JOAN);

        assertThat(joan.show().entries())
                .singleElement()
                .satisfies(it -> assertThat(it.dayHours()).isEqualByComparingTo("17"));
    }

    @Test
    void needsAsManyStatementsForManyAnswersAsForTwo() {
        var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        for (var minute = 0; minute < 22; minute++) {
            enter(CLINIC, FRIDAY, LocalTime.of(8, minute), LocalTime.of(8, minute + 1));
        }
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries();

        var before = statistics.getPrepareStatementCount();
        joan.answer(new AnswerBatch(
                asked.subList(0, 2).stream().map(it -> answer(it, null, null)).toList()));
        var two = statistics.getPrepareStatementCount() - before;
        joan.answer(new AnswerBatch(
                asked.subList(2, 22).stream().map(it -> answer(it, null, null)).toList()));
        var twenty = statistics.getPrepareStatementCount() - before - two;

        assertThat(twenty).isLessThan(two + 6);
    }

    /** The corrected value counts; what was written stays beside it, and comes back with a second thought. */
    @Test
    void makesHoursFewerAndSaysWhy() {
        var entered = enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries().getFirst();
        assertThat(asked.correctable()).extracting(CorrectableValue::field).containsExactly("start", "end");

        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-reason",
                        () -> joan.answer(corrected(asked, "17:00", null))))
                .contains("\"%s.comment\"".formatted(asked.verification()));
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "evidence-invalid",
                        () -> joan.answer(corrected(asked, "18:00", "Longer."))))
                .contains("more-than-written", "\"%s.end\"".formatted(asked.verification()));
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "evidence-invalid",
                        () -> joan.answer(corrected(asked, "late", "Later."))))
                .contains("unreadable");
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-correctable",
                () -> joan.answer(new AnswerBatch(List.of(new BatchAnswer(
                        asked.verification(), null, "Else.", Map.of("site", "Elsewhere"), asked.version())))));
        joan.answer(corrected(asked, "17:00", "You left at 5."));

        var verified = evidence.show(entered.id());
        assertThat(verified.status()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(verified.amount()).isEqualByComparingTo("3");
        assertThat(verified.comment()).isEqualTo("You left at 5.");
        assertThat(verified.canWithdraw()).as("to send it again").isTrue();
        assertThat(verified.shown().getFirst().entry())
                .filteredOn(it -> it.written() != null)
                .extracting(it -> it.name() + " " + it.written() + " > " + it.value())
                .containsExactly("end 17:30 > 17:00", "hours 3.50 > 3.00");
        assertThat(alder.as(maya, Role.STUDENT, HoursApi.class).mine(FRIDAY).entries())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.hours()).isEqualByComparingTo("3");
                    assertThat(it.written()).isEqualByComparingTo("3.5");
                });
        var answered = joan.show().entries().getFirst();
        joan.undo(new UndoOfBatch(answered.verification(), answered.version()));
        assertThat(evidence.show(entered.id()).amount()).isEqualByComparingTo("3.5");
    }

    /** What was made free has been entered otherwise since. */
    @Test
    void cannotTakeACorrectionBackOnceItsTimeIsTaken() {
        enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        joan.answer(corrected(joan.show().entries().getFirst(), "17:00", "You left at 5."));
        enter("Lakeshore Regional", FRIDAY, LocalTime.of(17, 0), LocalTime.of(18, 0));

        var answered = joan.show().entries().getFirst();
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "already-replaced",
                () -> joan.undo(new UndoOfBatch(answered.verification(), answered.version())));
    }

    /** The student disagrees: it makes room, and is sent again. */
    @Test
    void letsTheStudentSendAgainWhatWasCorrected() {
        var entered = enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        joan.answer(corrected(joan.show().entries().getFirst(), "17:00", "You left at 5."));

        evidence.withdraw(entered.id(), Revision.of(evidence.show(entered.id())));

        assertThat(enter(CLINIC, FRIDAY).status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(joan.size()).isZero();
    }

    @Test
    void isToldToTheStudentOnceAndToTheAdvisorOnce() {
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        enter(CLINIC, FRIDAY.minusDays(2));
        enter(CLINIC, FRIDAY.minusDays(1));
        var wrong = enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries();
        joan.answer(new AnswerBatch(List.of(
                answer(asked.get(0), null, null),
                answer(asked.get(1), Dispute.NOT_RIGHT, "Not on Thursday."),
                answer(asked.get(2), Dispute.NOT_RIGHT, "You left at 5."))));
        var undone = joan.show().entries().get(1);
        joan.undo(new UndoOfBatch(undone.verification(), undone.version()));

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(11)));
        alder.inside(() -> decisions.tell(
                asked.stream().map(it -> new VerificationId(it.verification())).toList()));

        assertThat(told(maya)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.EVIDENCE_ANSWERED);
            assertThat(Objects.requireNonNull(notice.link()).id()).isEqualTo(wrong.id());
            assertThat(notice.arguments())
                    .containsEntry("reviewer", "Joan Peralta")
                    .containsEntry("count", "2")
                    .containsEntry("returned", "1");
        });
        assertThat(told(dana))
                .filteredOn(it -> it.kind() == NoticeKind.EVIDENCE_DISPUTED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("comment", "You left at 5.")
                        .doesNotContainKey("more"));
    }

    /** Joan is known to Maya only. */
    @Test
    void areToldToTheAdvisorTogetherWhenAStrangerSignsThem() {
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        enter(CLINIC, FRIDAY.minusDays(2));
        enter(CLINIC, FRIDAY.minusDays(1));
        enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries();
        joan.answer(new AnswerBatch(List.of(
                answer(asked.get(0), null, null),
                answer(asked.get(1), Dispute.NOT_RIGHT, "Not on Thursday."),
                answer(asked.get(2), null, null))));

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(11)));
        alder.inside(() -> decisions.tell(
                asked.stream().map(it -> new VerificationId(it.verification())).toList()));

        assertThat(told(dana))
                .filteredOn(it -> it.kind() == NoticeKind.EVIDENCE_SIGNED_BY_STRANGER)
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("reviewer", "Joan Peralta")
                        .containsEntry("more", "1"));
    }

    @Test
    void areToldToTheAdvisorWhenAStrangerCorrectsOne() {
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        var entered = enter(CLINIC, FRIDAY);
        ask(JOAN);
        var link = joan().show().entries().getFirst().verification();
        alder.asOutsider(link)
                .correct(
                        new CorrectEvidence(Map.of("end", "17:00"), "You left at 5."),
                        Revision.of(evidence.show(entered.id())));

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(11)));
        alder.inside(() -> decisions.tell(List.of(new VerificationId(link))));

        assertThat(told(dana))
                .filteredOn(it -> it.kind() == NoticeKind.EVIDENCE_SIGNED_BY_STRANGER)
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("reviewer", "Joan Peralta"));
    }

    /** Whether there is anything is asked before every redirect, and shows nothing; every answer shows them all. */
    @Test
    void isDisclosedWhatIsShownAndNothingElse() {
        enter(CLINIC, FRIDAY.minusDays(1));
        enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();

        assertThat(joan.size()).isEqualTo(2);
        assertThat(disclosed()).isZero();
        var asked = joan.show().entries();
        assertThat(disclosed()).isEqualTo(2);
        joan.answer(new AnswerBatch(List.of(answer(asked.get(0), null, null))));
        assertThat(disclosed()).isEqualTo(4);
    }

    @Test
    void answersAllOrNothing() {
        var first = enter(CLINIC, FRIDAY.minusDays(1));
        enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        var asked = joan.show().entries();

        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-reason",
                        () -> joan.answer(new AnswerBatch(List.of(
                                answer(asked.get(0), null, null), answer(asked.get(1), Dispute.NOT_RIGHT, " "))))))
                .contains("\"%s.comment\"".formatted(asked.get(1).verification()));
        assertThat(statusOf(first)).isEqualTo(EvidenceStatus.SUBMITTED);
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-verification",
                () -> joan.answer(
                        new AnswerBatch(List.of(new BatchAnswer(UUID.randomUUID(), null, null, Map.of(), 0)))));
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> joan.answer(new AnswerBatch(
                        List.of(new BatchAnswer(asked.get(0).verification(), null, null, Map.of(), 9)))));
    }

    @Test
    void endsTheLinkBySayingThatTheyAreNotTheOne() {
        enter(CLINIC, FRIDAY.minusDays(1));
        enter(CLINIC, FRIDAY);
        ask(JOAN);
        var joan = joan();
        joan.answer(new AnswerBatch(joan.show().entries().stream()
                .map(it -> answer(it, Dispute.UNKNOWN_STUDENT, null))
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
        return enter(site, day, LocalTime.of(14, 0), LocalTime.of(17, 30));
    }

    private EvidenceView enter(String site, LocalDate day, LocalTime start, LocalTime end) {
        return evidence.submit(
                new SubmitEvidence(
                        "log-internship-hours/hours-log", new HoursLogPayload(day, start, end, site, "Sorted faxes.")),
                null);
    }

    private int disclosed() {
        return alder.sql("select count(*)::int from disclosure where why = 'site_supervisor'", Integer.class)
                .getFirst();
    }

    private List<NoticeRequested> told(PersonId person) {
        return requested.to(alder.id(), person).stream()
                .filter(it -> it.kind().name().startsWith("EVIDENCE"))
                .distinct()
                .toList();
    }

    private OutsideBatchApi joan(EvidenceView entered) {
        return alder.asOutsider(
                alder.sql(
                                "select id from verification where evidence_id = ? and outsider_address = ?",
                                UUID.class,
                                entered.id(),
                                JOAN)
                        .getFirst(),
                OutsideBatchApi.class);
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

    private static AnswerBatch corrected(OutsideBatchEntry entry, String end, @Nullable String why) {
        return new AnswerBatch(List.of(new BatchAnswer(
                entry.verification(), null, why, Map.of("start", "14:00", "end", end), entry.version())));
    }

    private static BatchAnswer answer(OutsideBatchEntry entry, @Nullable Dispute dispute, @Nullable String comment) {
        return new BatchAnswer(entry.verification(), dispute, comment, Map.of(), entry.version());
    }
}
