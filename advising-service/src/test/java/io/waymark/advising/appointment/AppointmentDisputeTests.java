package io.waymark.advising.appointment;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.AttendanceChange;
import io.waymark.advising.api.appointment.AttendanceClaims;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.DisputedAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.RecordAttendance.Outcome;
import io.waymark.advising.api.appointment.SettleAppointment;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.kit.test.RequestedNotices;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What is recorded of an appointment by mistake or against what the student says, and what becomes of it. */
@AdvisingTest
class AppointmentDisputeTests {

    private static final Revision FIRST = new Revision(0);
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");
    private static final BookableHours NINE_TO_FIVE = new BookableHours(
            "America/New_York",
            List.of(new BookableHours.OnWeekday(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))),
            List.of(),
            30,
            0,
            0,
            0,
            60);

    private final College alder;
    private final RequestedNotices notices;
    private final MovableClock clock;
    private final PersonId maya;
    private final PersonId dana;
    private final AppointmentApi asMaya;
    private final AppointmentApi asDana;
    private final AppointmentApi asAdmin;

    @Autowired
    AppointmentDisputeTests(Colleges colleges, RequestedNotices notices, MovableClock clock) {
        this.notices = notices;
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asMaya = alder.as(maya, Role.STUDENT, AppointmentApi.class);
        asDana = alder.as(dana, Role.ADVISOR, AppointmentApi.class);
        asAdmin = alder.asAdmin(AppointmentApi.class);
        alder.as(dana, Role.ADVISOR, AdvisorAvailabilityClient.class).write(NINE_TO_FIVE, FIRST);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void takesBackWhatWasRecordedByMistake() {
        var missed = record(held(), Outcome.MISSED);
        assertThat(reasons()).isEqualTo(1);

        var open = asDana.withdrawAttendance(missed.id(), Revision.of(missed));

        assertThat(open.state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(reasons()).isZero();
        assertThat(booking()).isEqualTo("CONFIRMED");
        assertThat(asDana.due(null, 50).items()).extracting(AppointmentView::id).containsExactly(open.id());
        var again = asDana.withdrawAttendance(open.id(), Revision.of(open));
        assertThat(again.version()).isEqualTo(open.version());
        assertThat(asMaya.attendance(open.id()))
                .extracting(AttendanceChange::said)
                .containsExactly(Outcome.MISSED, null);
    }

    @Test
    void keepsWhatTheStudentSaidWhenTheAdvisorTakesBackOrAgrees() {
        var disputed = object(record(held(), Outcome.MISSED), Outcome.ATTENDED);

        var open = asDana.withdrawAttendance(disputed.id(), Revision.of(disputed));
        assertThat(open.state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(asDana.due(null, 50).items()).extracting(AppointmentView::id).containsExactly(open.id());
        assertThat(told(maya, NoticeKind.APPOINTMENT_REOPENED)).hasSize(1);
        assertThat(told(dana, NoticeKind.APPOINTMENT_REOPENED)).isEmpty();
        var again = record(open, Outcome.MISSED);
        assertThat(again.claims()).isEqualTo(new AttendanceClaims(Outcome.MISSED, Outcome.ATTENDED));
        assertThat(told(maya, NoticeKind.APPOINTMENT_DISPUTED)).hasSize(1);

        var agreed = record(again, Outcome.ATTENDED);
        assertThat(agreed.state()).isEqualTo(AppointmentState.ATTENDED);
        var against = record(agreed, Outcome.MISSED);
        assertThat(against.claims()).isEqualTo(new AttendanceClaims(Outcome.MISSED, Outcome.ATTENDED));
        assertThat(told(maya, NoticeKind.APPOINTMENT_DISPUTED)).hasSize(2);
    }

    @Test
    void tellsTheStudentWhoAgreedThatItIsOpenAgain() {
        var agreed = object(object(record(held(), Outcome.MISSED), Outcome.ATTENDED), Outcome.MISSED);

        var open = asDana.withdrawAttendance(agreed.id(), Revision.of(agreed));

        assertThat(told(maya, NoticeKind.APPOINTMENT_REOPENED)).hasSize(1);
        assertThat(record(open, Outcome.ATTENDED).claims())
                .isEqualTo(new AttendanceClaims(Outcome.ATTENDED, Outcome.MISSED));
    }

    @Test
    void isNotOpenForLongerBecauseTheStudentSaysTheSame() {
        var recorded = record(held(), Outcome.ATTENDED);
        clock.set(TUESDAY_AT_TEN.plus(Duration.ofDays(3)));

        var same = object(recorded, Outcome.ATTENDED);

        assertThat(same.finalFrom()).isEqualTo(recorded.finalFrom());
        assertThat(told(dana, NoticeKind.APPOINTMENT_SETTLED)).isEmpty();
        assertThat(record(same, Outcome.MISSED).state()).isEqualTo(AppointmentState.DISPUTED);
    }

    @Test
    void isStoredSoThatAServiceOfTheReleaseBeforeReadsItAndMayRecordIt() {
        var disputed = object(record(held(), Outcome.MISSED), Outcome.ATTENDED);
        assertThat(alder.sql("select state from appointment", String.class)).containsExactly("BOOKED");
        assertThat(alder.sql("select to_state from attendance_change order by appointment_version", String.class))
                .containsExactly("MISSED", "BOOKED");
        assertThat(asDana.due(null, 50).items()).isEmpty();

        alder.sql("update appointment set state = 'ATTENDED', version = version + 1 returning 1", Integer.class);

        assertThat(asMaya.show(disputed.id()))
                .returns(AppointmentState.ATTENDED, AppointmentView::state)
                .returns(null, AppointmentView::claims);
        assertThat(asAdmin.disputed(null, 20).items()).isEmpty();
    }

    @Test
    void isDecidedByNoAdminWhoIsOneOfItsSides() {
        var disputed = object(record(held(), Outcome.MISSED), Outcome.ATTENDED);
        var danaAsAdmin = alder.as(dana, Role.ADMIN, AppointmentApi.class);

        assertThat(danaAsAdmin.disputed(null, 20).items()).isEmpty();
        refused(HttpStatus.NOT_FOUND, "no-such-appointment", () -> danaAsAdmin.dispute(disputed.id()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-appointment",
                () -> danaAsAdmin.settle(disputed.id(), new SettleAppointment(Outcome.MISSED, "x")));
        assertThat(asAdmin.disputed(null, 20).items()).hasSize(1);
    }

    @Test
    void tellsTheAdvisorOfEveryNewWordOfTheStudent() {
        var disputed = object(record(held(), Outcome.MISSED), Outcome.ATTENDED);

        assertThat(object(disputed, Outcome.DIDNT_HAPPEN).state()).isEqualTo(AppointmentState.DISPUTED);

        assertThat(told(dana, NoticeKind.APPOINTMENT_DISPUTED))
                .extracting(notice -> notice.arguments().get("says"))
                .containsExactlyInAnyOrder("ATTENDED", "DIDNT_HAPPEN");
    }

    @Test
    void isFinalTwoWeeksAfterItWasRecorded() {
        var attended = record(held(), Outcome.ATTENDED);

        clock.set(TUESDAY_AT_TEN.plus(Duration.ofDays(14)));

        assertThat(attended.finalFrom()).isEqualTo(TUESDAY_AT_TEN.plus(Duration.ofDays(14)));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "attendance-final", () -> record(attended, Outcome.MISSED));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "attendance-final",
                () -> asDana.withdrawAttendance(attended.id(), Revision.of(attended)));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "attendance-final", () -> object(attended, Outcome.DIDNT_HAPPEN));
        assertThat(record(attended, Outcome.ATTENDED).state()).isEqualTo(AppointmentState.ATTENDED);
    }

    @Test
    void isOpenWhileTheStudentSaysOtherwiseAndTellsTheAdvisor() {
        var missed = record(held(), Outcome.MISSED);

        var disputed = object(missed, Outcome.ATTENDED);

        assertThat(disputed.state()).isEqualTo(AppointmentState.DISPUTED);
        assertThat(asDana.show(missed.id()).claims()).isEqualTo(new AttendanceClaims(Outcome.MISSED, Outcome.ATTENDED));
        assertThat(reasons()).isZero();
        assertThat(booking()).isEqualTo("CONFIRMED");
        assertThat(told(dana, NoticeKind.APPOINTMENT_DISPUTED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("says", "ATTENDED"));
        assertThat(told(maya, NoticeKind.APPOINTMENT_DISPUTED)).isEmpty();
    }

    @Test
    void isSettledByTheAdvisorWhoAgrees() {
        var disputed = object(record(held(), Outcome.MISSED), Outcome.ATTENDED);
        var still = record(disputed, Outcome.DIDNT_HAPPEN);
        assertThat(still.state()).isEqualTo(AppointmentState.DISPUTED);
        assertThat(told(maya, NoticeKind.APPOINTMENT_DISPUTED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("says", "DIDNT_HAPPEN"));
        assertThat(record(still, Outcome.DIDNT_HAPPEN).version()).isEqualTo(still.version());
        assertThat(told(maya, NoticeKind.APPOINTMENT_DISPUTED)).hasSize(1);

        assertThat(record(still, Outcome.ATTENDED))
                .returns(AppointmentState.ATTENDED, AppointmentView::state)
                .returns(null, AppointmentView::claims);

        assertThat(booking()).isEqualTo("ATTENDED");
        assertThat(told(maya, NoticeKind.APPOINTMENT_SETTLED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("outcome", "ATTENDED")
                        .containsEntry("by", "other"));
        assertThat(told(dana, NoticeKind.APPOINTMENT_SETTLED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("by", "you"));
    }

    @Test
    void isSettledByTheStudentWhoAgreesHoweverLong() {
        var disputed = object(record(held(), Outcome.MISSED), Outcome.ATTENDED);
        clock.set(TUESDAY_AT_TEN.plus(Duration.ofDays(40)));

        assertThat(object(disputed, Outcome.MISSED).state()).isEqualTo(AppointmentState.MISSED);
        assertThat(told(maya, NoticeKind.APPOINTMENT_SETTLED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("outcome", "MISSED")
                        .containsEntry("by", "you"));
        assertThat(told(dana, NoticeKind.APPOINTMENT_SETTLED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("outcome", "MISSED")
                        .containsEntry("by", "other"));
    }

    @Test
    void isSettledByAnAdminWithAReasonForGood() {
        var disputed = object(record(held(), Outcome.MISSED), Outcome.ATTENDED);
        assertThat(asAdmin.disputed(null, 20).items())
                .singleElement()
                .returns(disputed.id(), DisputedAppointment::id)
                .returns(new AttendanceClaims(Outcome.MISSED, Outcome.ATTENDED), DisputedAppointment::claims)
                .isEqualTo(asAdmin.dispute(disputed.id()));

        asAdmin.settle(disputed.id(), new SettleAppointment(Outcome.ATTENDED, " The front desk saw Maya. "));

        assertThat(asMaya.show(disputed.id()).state()).isEqualTo(AppointmentState.ATTENDED);
        assertThat(asAdmin.disputed(null, 20).items()).isEmpty();
        assertThat(asDana.attendance(disputed.id()).getLast())
                .returns(Outcome.ATTENDED, AttendanceChange::said)
                .returns("The front desk saw Maya.", AttendanceChange::reason);
        for (var side : List.of(maya, dana)) {
            assertThat(told(side, NoticeKind.APPOINTMENT_SETTLED))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.arguments())
                            .containsEntry("outcome", "ATTENDED")
                            .containsEntry("by", "college")
                            .containsEntry("reason", "The front desk saw Maya."));
        }
        var settled = asDana.show(disputed.id());
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "attendance-settled", () -> record(settled, Outcome.MISSED));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "attendance-settled", () -> object(settled, Outcome.MISSED));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-disputed", () -> settle(settled.id(), Outcome.MISSED));
        refused(HttpStatus.NOT_FOUND, "no-such-appointment", () -> asAdmin.dispute(settled.id()));
    }

    @Test
    void isContradictedOnlyWhereItIsRecordedAndOnlyByTheStudent() {
        var open = held();

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-recorded", () -> object(open, Outcome.ATTENDED));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> asDana.object(open.id(), new RecordAttendance(Outcome.ATTENDED), Revision.of(open)));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asDana.disputed(null, 20));
        assertThat(object(record(open, Outcome.ATTENDED), Outcome.ATTENDED).state())
                .isEqualTo(AppointmentState.ATTENDED);
    }

    private AppointmentView held() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        clock.set(TUESDAY_AT_TEN);
        return booked;
    }

    private AppointmentView record(AppointmentView read, Outcome outcome) {
        return asDana.recordAttendance(read.id(), new RecordAttendance(outcome), Revision.of(read));
    }

    private AppointmentView object(AppointmentView read, Outcome outcome) {
        return asMaya.object(read.id(), new RecordAttendance(outcome), Revision.of(read));
    }

    private void settle(UUID id, Outcome outcome) {
        asAdmin.settle(id, new SettleAppointment(outcome, "x"));
    }

    private String booking() {
        return alder.sql("select status from scheduling.booking", String.class).getFirst();
    }

    private int reasons() {
        return alder.sql(
                        "select count(*) from signal where kind = 'MISSED_APPOINTMENT' and state <> 'RESOLVED'",
                        Integer.class)
                .getFirst();
    }

    private List<NoticeRequested> told(PersonId who, NoticeKind kind) {
        return notices.to(alder.id(), who).stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
    }
}
