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
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
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

/** What appointments refuse, each for its own reason, and that a refusal changes nothing. */
@AdvisingTest
class AppointmentRefusalTests {

    private static final Revision FIRST = new Revision(0);
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");

    private final College alder;
    private final MovableClock clock;
    private final PersonId maya;
    private final PersonId dana;
    private final AppointmentApi asMaya;
    private final AppointmentApi asDana;

    @Autowired
    AppointmentRefusalTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asMaya = alder.as(maya, Role.STUDENT, AppointmentApi.class);
        asDana = alder.as(dana, Role.ADVISOR, AppointmentApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void needsAnAdvisorWhoOffersHours() {
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "no-hours-yet", () -> book(TUESDAY_AT_NINE));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-hours-yet",
                () -> asMaya.slots(TUESDAY_AT_NINE, TUESDAY_AT_TEN, null));
    }

    @Test
    void needsToKnowForWhichStudentItIs() {
        offerHours();

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "student-needed",
                () -> asDana.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "student-needed",
                () -> asDana.slots(TUESDAY_AT_NINE, TUESDAY_AT_TEN, dana.value()));
    }

    @Test
    void isForStudentsWhoAreStillThere() {
        offerHours();
        alder.asAdmin(PersonApi.class).deactivate(maya.value(), FIRST);

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "student-inactive", () -> book(TUESDAY_AT_NINE));

        assertThat(alder.count("appointment")).isZero();
        assertThat(alder.count("scheduling.booking")).isZero();
    }

    @Test
    void isNotForTimesThatAreNotOffered() {
        offerHours();

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "slot-not-offered",
                () -> book(TUESDAY_AT_NINE.plus(Duration.ofMinutes(5))));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "slot-not-offered",
                () -> book(TUESDAY_AT_NINE.plus(Duration.ofDays(1))));
        clock.set(TUESDAY_AT_TEN);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "slot-in-the-past", () -> book(TUESDAY_AT_NINE));
        assertThat(alder.count("appointment")).isZero();
    }

    /** The kind: a page left open while the person on it was replaced, as a roster does. */
    @Test
    void isNotForTheAdvisorWhoFollowedTheOneWhomThePageNamed() {
        offerHours();
        var omar = alder.advisor("Omar");
        alder.assign(omar, maya);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "advisor-changed",
                () -> asMaya.book(
                        new BookAppointment(null, TUESDAY_AT_NINE, "For Dana", null, dana.value(), 30), null));
        assertThat(alder.count("scheduling.booking")).isZero();
    }

    @Test
    void isNeverLongerThanItWasShown() {
        offerHours();

        for (var minutes : List.of(45, 15)) {
            var shown = new BookAppointment(null, TUESDAY_AT_NINE, "x", null, dana.value(), minutes);
            assertThat(refused(HttpStatus.UNPROCESSABLE_CONTENT, "length-changed", () -> asMaya.book(shown, null)))
                    .contains("2026-03-03T14:00:00Z");
            var byDana = new BookAppointment(maya.value(), TUESDAY_AT_NINE, "x", null, null, minutes);
            assertThat(refused(HttpStatus.UNPROCESSABLE_CONTENT, "length-changed", () -> asDana.book(byDana, null)))
                    .contains("2026-03-03T14:00:00Z");
        }
        assertThat(asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x", null, dana.value(), 30), null))
                .returns(TUESDAY_AT_NINE, AppointmentView::startsAt);
    }

    @Test
    void letsTheAdvisorGiveAwayATimeOutsideTheirHours() {
        offerHours();
        var evening = TUESDAY_AT_NINE.plus(Duration.ofHours(10));

        assertThat(asDana.book(new BookAppointment(maya.value(), evening, "Late"), null))
                .returns(evening, AppointmentView::startsAt);
        refused(
                HttpStatus.CONFLICT,
                "slot-taken",
                () -> asDana.book(new BookAppointment(maya.value(), evening.plusSeconds(60), "Later"), null));
    }

    @Test
    void isNeitherMovedNorCanceledOnceItHasStarted() {
        offerHours();
        var booked = book(TUESDAY_AT_NINE);
        clock.set(TUESDAY_AT_NINE);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "already-started",
                () -> asMaya.reschedule(booked.id(), new RescheduleAppointment(TUESDAY_AT_TEN), FIRST));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "already-started",
                () -> asDana.cancel(booked.id(), new CancelAppointment("Ill"), FIRST));
        assertThat(asMaya.show(booked.id())).isEqualTo(booked);
    }

    @Test
    void isAttendedByNobodyBeforeItStartsNorOnceItIsCanceled() {
        offerHours();
        var booked = book(TUESDAY_AT_NINE);
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-started",
                () -> asDana.recordAttendance(
                        booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST));
        var canceled = asMaya.cancel(booked.id(), new CancelAppointment("Ill"), FIRST);
        clock.set(TUESDAY_AT_TEN);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "booking-closed",
                () -> asDana.recordAttendance(
                        booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), Revision.of(canceled)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "booking-closed",
                () -> asDana.cancel(booked.id(), new CancelAppointment("Again"), Revision.of(canceled)));

        assertThat(asMaya.show(booked.id()).state()).isEqualTo(AppointmentState.CANCELED);
        assertThat(asMaya.attendance(booked.id())).isEmpty();
    }

    @Test
    void isJudgedByItsAdvisorAlone() {
        offerHours();
        var booked = book(TUESDAY_AT_NINE);
        clock.set(TUESDAY_AT_TEN);
        var carla = alder.advisor("Carla");
        alder.assign(carla, maya);

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-appointment",
                () -> alder.as(carla, Role.ADVISOR, AppointmentApi.class)
                        .recordAttendance(booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(maya, Role.ADVISOR, AppointmentApi.class)
                        .recordAttendance(booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST));
        assertThat(asDana.recordAttendance(booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST)
                        .state())
                .isEqualTo(AppointmentState.ATTENDED);
    }

    @Test
    void knowsNoneThatThereIsNot() {
        var nothing = UUID.randomUUID();

        refused(HttpStatus.NOT_FOUND, "no-such-appointment", () -> asMaya.show(nothing));
        refused(HttpStatus.NOT_FOUND, "no-such-appointment", () -> asMaya.calendar(nothing));
        refused(HttpStatus.NOT_FOUND, "no-such-appointment", () -> asMaya.attendance(nothing));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-appointment",
                () -> asMaya.cancel(nothing, new CancelAppointment("x"), FIRST));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-appointment",
                () -> asMaya.reschedule(nothing, new RescheduleAppointment(TUESDAY_AT_TEN), FIRST));
    }

    private AppointmentView book(Instant at) {
        return asMaya.book(new BookAppointment(null, at, "How it goes"), null);
    }

    private void offerHours() {
        alder.as(dana, Role.ADVISOR, AdvisorAvailabilityClient.class)
                .write(
                        new BookableHours(
                                "America/New_York",
                                List.of(new BookableHours.OnWeekday(
                                        DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))),
                                List.of(),
                                30,
                                0,
                                0,
                                0,
                                60),
                        FIRST);
    }
}
