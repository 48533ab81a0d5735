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
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.api.FreeSlot;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Bookings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AdvisingTest
@RecordApplicationEvents
class AppointmentTests {

    private static final Revision FIRST = new Revision(0);
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");
    private static final BookableHours NINE_TO_FIVE = new BookableHours(
            "America/New_York",
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
                    .map(it -> new BookableHours.OnWeekday(it, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                    .toList(),
            List.of(),
            30,
            0,
            0,
            0,
            60);

    private final College alder;
    private final MovableClock clock;
    private final PersonId maya;
    private final PersonId eli;
    private final PersonId dana;
    private final AppointmentApi asMaya;
    private final AppointmentApi asEli;
    private final AppointmentApi asDana;
    private final AdvisorAvailabilityClient danasHours;

    @Autowired
    AppointmentTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya, eli);
        asMaya = alder.as(maya, Role.STUDENT, AppointmentApi.class);
        asEli = alder.as(eli, Role.STUDENT, AppointmentApi.class);
        asDana = alder.as(dana, Role.ADVISOR, AppointmentApi.class);
        danasHours = alder.as(dana, Role.ADVISOR, AdvisorAvailabilityClient.class);
        danasHours.write(NINE_TO_FIVE, FIRST);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void booksAFreeSlotWithOnesAdvisor() {
        var slots = asMaya.slots(TUESDAY_AT_NINE, TUESDAY_AT_TEN, null);
        assertThat(slots.zone()).isEqualTo("America/New_York");
        assertThat(slots.slots()).extracting(FreeSlot::startsAt).contains(TUESDAY_AT_NINE);

        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "My portfolio"), "k");

        assertThat(asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "My portfolio"), "k"))
                .isEqualTo(booked);
        assertThat(booked.advisor().givenName()).isEqualTo("Dana");
        assertThat(asMaya.slots(TUESDAY_AT_NINE, TUESDAY_AT_TEN, null).slots())
                .extracting(FreeSlot::startsAt)
                .doesNotContain(TUESDAY_AT_NINE);
        assertThat(asDana.upcoming(null, null, 10).items()).containsExactly(booked);
    }

    @Test
    void takesPlaceWhereTheAdvisorCanBeMetWhenItIsBooked() {
        var room = new MeetingPlace(MeetingKind.ON_CAMPUS, "Alder Hall, room 214");
        var video = new MeetingPlace(MeetingKind.VIDEO, "https://meet.example/dana");
        danasHours.write(met(room, video), new Revision(1));

        assertThat(asMaya.slots(TUESDAY_AT_NINE, TUESDAY_AT_TEN, null).ways())
                .containsExactly(room, new MeetingPlace(MeetingKind.VIDEO, ""));
        var byDefault = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "My portfolio"), null);
        var chosen = asEli.book(new BookAppointment(null, TUESDAY_AT_TEN, "My resume", MeetingKind.VIDEO), null);
        danasHours.write(NINE_TO_FIVE, new Revision(2));

        assertThat(asDana.show(byDefault.id()).place()).isEqualTo(room);
        assertThat(asEli.show(chosen.id()).place()).isEqualTo(video);
        assertThat(asEli.calendar(chosen.id()).getBody()).contains("LOCATION:https://meet.example/dana");
    }

    @Test
    void isNotBookedInAWayThatTheAdvisorDoesNotOffer() {
        danasHours.write(met(new MeetingPlace(MeetingKind.PHONE, "555-0100")), new Revision(1));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "way-not-offered",
                () -> asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "Portfolio", MeetingKind.VIDEO), null));
    }

    @Test
    void showsWhatIsComingWithOnePerson() {
        var withMaya = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "My portfolio"), null);
        asEli.book(new BookAppointment(null, TUESDAY_AT_TEN, "My resume"), null);

        assertThat(asDana.upcoming(maya.value(), null, 10).items()).containsExactly(withMaya);
        assertThat(asMaya.upcoming(dana.value(), null, 10).items()).containsExactly(withMaya);
        assertThat(asMaya.upcoming(eli.value(), null, 10).items()).isEmpty();
    }

    @Test
    void showsAStretchOfTheCalendarWithoutWhatIsCanceled() {
        var nine = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "My portfolio"), null);
        var ten = asEli.book(new BookAppointment(null, TUESDAY_AT_TEN, "My resume"), null);

        assertThat(asDana.during(TUESDAY_AT_NINE, TUESDAY_AT_TEN.plusSeconds(1)))
                .containsExactly(nine, ten);
        assertThat(asDana.during(TUESDAY_AT_NINE.plusSeconds(1), TUESDAY_AT_TEN))
                .containsExactly(nine);
        assertThat(asMaya.during(TUESDAY_AT_NINE, TUESDAY_AT_TEN.plusSeconds(1)))
                .containsExactly(nine);

        asDana.cancel(nine.id(), new CancelAppointment("Ill"), FIRST);
        assertThat(asDana.during(TUESDAY_AT_NINE, TUESDAY_AT_TEN.plusSeconds(1)))
                .containsExactly(ten);
    }

    @Test
    void offersOtherTimesWhenTheSlotIsTaken() {
        asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "First"), null);

        var body = refused(
                HttpStatus.CONFLICT,
                "slot-taken",
                () -> asEli.book(new BookAppointment(null, TUESDAY_AT_NINE, "Second"), null));

        assertThat(body).contains("alternatives").contains("2026-03-03T14:30:00Z");
        assertThat(alder.count("appointment")).isOne();
    }

    @Test
    void booksNobodyWhoNoLongerAdvises() {
        alder.asAdmin(PersonApi.class).deactivate(dana.value(), FIRST);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "advisor-inactive",
                () -> asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "Too late"), null));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "advisor-inactive",
                () -> asMaya.slots(TUESDAY_AT_NINE, TUESDAY_AT_TEN, null));
    }

    @Test
    void letsAnAdvisorBookForTheirOwnAdviseesOnly() {
        var booked = asDana.book(new BookAppointment(eli.value(), TUESDAY_AT_NINE, "Please come"), null);
        assertThat(booked.student().givenName()).isEqualTo("Eli");

        var stranger = alder.student("Hana");
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> asDana.book(new BookAppointment(stranger.value(), TUESDAY_AT_TEN, "x"), null));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> asMaya.book(new BookAppointment(eli.value(), TUESDAY_AT_TEN, "x"), null));
        refused(HttpStatus.NOT_FOUND, "no-such-appointment", () -> asMaya.show(booked.id()));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-advisor",
                () -> alder.as(stranger, Role.STUDENT, AppointmentApi.class)
                        .book(new BookAppointment(null, TUESDAY_AT_TEN, "x"), null));
    }

    @Test
    void movesAndCallsOffForAReason() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);

        var moved = asMaya.reschedule(booked.id(), new RescheduleAppointment(TUESDAY_AT_TEN), FIRST);
        assertThat(moved.startsAt()).isEqualTo(TUESDAY_AT_TEN);
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> asDana.cancel(booked.id(), new CancelAppointment("Ill"), FIRST));
        var canceled = asDana.cancel(booked.id(), new CancelAppointment("Ill"), Revision.of(moved));

        assertThat(canceled.state()).isEqualTo(AppointmentState.CANCELED);
        assertThat(canceled.canceledBy()).isNotNull().returns("Dana", PersonBrief::givenName);
        assertThat(asMaya.canceled(null, 10).items()).containsExactly(canceled);
        assertThat(asEli.book(new BookAppointment(null, TUESDAY_AT_TEN, "x"), null))
                .isNotNull();
    }

    /** The kind: a meeting canceled in another tab, or by the other side. */
    @Test
    void saysWhoHasCanceledItBeforeItSaysThatItChanged() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        var canceled = asMaya.cancel(booked.id(), new CancelAppointment("Ill"), FIRST);

        assertThat(asMaya.cancel(booked.id(), new CancelAppointment("Ill, really"), FIRST))
                .as("once more, as it was read before")
                .isEqualTo(canceled);
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "booking-closed",
                () -> asMaya.reschedule(booked.id(), new RescheduleAppointment(TUESDAY_AT_TEN), FIRST));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "booking-closed",
                () -> asDana.cancel(booked.id(), new CancelAppointment("Ill"), FIRST));
    }

    @Test
    void isNotPastBeforeItsTimeAlthoughItIsCanceled() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        asMaya.cancel(booked.id(), new CancelAppointment("Ill"), FIRST);

        for (var side : List.of(asMaya, asDana)) {
            assertThat(side.past(null, 10).items()).isEmpty();
            assertThat(side.upcoming(null, null, 10).items()).isEmpty();
            assertThat(side.canceled(null, 10).items())
                    .extracting(AppointmentView::id)
                    .containsExactly(booked.id());
        }
        clock.set(TUESDAY_AT_TEN);
        assertThat(asMaya.canceled(null, 10).items()).isEmpty();
        assertThat(asMaya.past(null, 10).items())
                .extracting(AppointmentView::id)
                .containsExactly(booked.id());
    }

    @Test
    void staysWithItsAdvisorWhenTheStudentGetsAnother() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        alder.assign(alder.advisor("Joel"), maya);

        for (var side : List.of(asMaya, asDana)) {
            var offered = side.slotsFor(booked.id(), TUESDAY_AT_TEN, TUESDAY_AT_TEN.plusSeconds(1));
            assertThat(offered.advisor().givenName()).isEqualTo("Dana");
            assertThat(offered.slots()).extracting(FreeSlot::startsAt).containsExactly(TUESDAY_AT_TEN);
        }
        var moved = asMaya.reschedule(booked.id(), new RescheduleAppointment(TUESDAY_AT_TEN), FIRST);
        assertThat(asDana.cancel(booked.id(), new CancelAppointment("Not mine any more"), Revision.of(moved))
                        .state())
                .isEqualTo(AppointmentState.CANCELED);
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-appointment",
                () -> asEli.slotsFor(booked.id(), TUESDAY_AT_NINE, TUESDAY_AT_TEN));
    }

    @Test
    void isOnlyCanceledOnWhoNoLongerAdvises() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        alder.asAdmin(PersonApi.class).deactivate(dana.value(), FIRST);

        assertThat(asMaya.slotsFor(booked.id(), TUESDAY_AT_NINE, TUESDAY_AT_TEN).slots())
                .isEmpty();
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "advisor-inactive",
                () -> asMaya.reschedule(booked.id(), new RescheduleAppointment(TUESDAY_AT_TEN), FIRST));
        assertThat(asMaya.cancel(booked.id(), new CancelAppointment("She left"), FIRST)
                        .state())
                .isEqualTo(AppointmentState.CANCELED);
    }

    @Test
    void remembersWhoCame() {
        var mayas = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        var elis = asEli.book(new BookAppointment(null, TUESDAY_AT_TEN, "x"), null);
        clock.set(Instant.parse("2026-03-03T18:00:00Z"));

        assertThat(asDana.recordAttendance(mayas.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST)
                        .state())
                .isEqualTo(AppointmentState.ATTENDED);
        assertThat(asDana.recordAttendance(elis.id(), new RecordAttendance(RecordAttendance.Outcome.MISSED), FIRST)
                        .state())
                .isEqualTo(AppointmentState.MISSED);
        assertThat(alder.sql("select status from scheduling.booking order by starts_at", String.class))
                .containsExactly("ATTENDED", "NO_SHOW");
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> asMaya.recordAttendance(
                        elis.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), new Revision(1)));
    }

    @Test
    void saysThatItDidNotHappenAndThatNobodyMissedIt() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        clock.set(TUESDAY_AT_TEN);
        var missed = asDana.recordAttendance(booked.id(), new RecordAttendance(RecordAttendance.Outcome.MISSED), FIRST);

        var nothing = asDana.recordAttendance(
                booked.id(), new RecordAttendance(RecordAttendance.Outcome.DIDNT_HAPPEN), Revision.of(missed));

        assertThat(nothing.state()).isEqualTo(AppointmentState.DIDNT_HAPPEN);
        assertThat(asMaya.attendance(booked.id()).getLast())
                .returns(AppointmentState.MISSED, AttendanceChange::from)
                .returns(AppointmentState.DIDNT_HAPPEN, AttendanceChange::to);
        assertThat(alder.sql("select status from scheduling.booking", String.class))
                .containsExactly("CONFIRMED");
        assertThat(alder.sql("select distinct state from scheduling.participation", String.class))
                .containsExactly("CONFIRMED");
    }

    @Test
    void correctsAttendedAndMissedEitherWayAndSaysWhoDidWhen() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        clock.set(TUESDAY_AT_TEN);
        var attended =
                asDana.recordAttendance(booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST);
        clock.set(TUESDAY_AT_TEN.plusSeconds(60));
        var missed = asDana.recordAttendance(
                booked.id(), new RecordAttendance(RecordAttendance.Outcome.MISSED), Revision.of(attended));
        var again = asDana.recordAttendance(
                booked.id(), new RecordAttendance(RecordAttendance.Outcome.MISSED), Revision.of(missed));
        var corrected = asDana.recordAttendance(
                booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), Revision.of(again));

        assertThat(List.of(attended.state(), missed.state(), corrected.state()))
                .containsExactly(AppointmentState.ATTENDED, AppointmentState.MISSED, AppointmentState.ATTENDED);
        assertThat(asMaya.attendance(booked.id()))
                .extracting(it -> it.by().givenName() + " " + it.from() + " " + it.to() + " " + it.at())
                .containsExactly(
                        "Dana BOOKED ATTENDED 2026-03-03T15:00:00Z",
                        "Dana ATTENDED MISSED 2026-03-03T15:01:00Z",
                        "Dana MISSED ATTENDED 2026-03-03T15:01:00Z");
        assertThat(alder.sql("select status from scheduling.booking", String.class))
                .containsExactly("ATTENDED");
        refused(HttpStatus.NOT_FOUND, "no-such-appointment", () -> asEli.attendance(booked.id()));
    }

    @Test
    void tellsOtherFeaturesThatTheStudentsRecordChanged(ApplicationEvents events) {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        asMaya.cancel(booked.id(), new CancelAppointment("Ill"), FIRST);

        assertThat(events.stream(StudentRecordsChanged.class))
                .containsExactly(StudentRecordsChanged.of(maya), StudentRecordsChanged.of(maya));
    }

    @Test
    void followsABookingThatIsSetAnew(@Autowired AppointmentTimes times, @Autowired Bookings bookings) {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);

        alder.inside(() -> {
            var moved = bookings.reschedule(new BookingId(booked.id()), TUESDAY_AT_TEN, dana);
            times.follow(moved);
            return moved;
        });

        assertThat(asMaya.show(booked.id()))
                .returns(TUESDAY_AT_TEN, AppointmentView::startsAt)
                .returns(AppointmentState.BOOKED, AppointmentView::state);
    }

    @Test
    void givesAFileForOnesOwnCalendar() {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "My portfolio"), null);

        var file = asMaya.calendar(booked.id());

        assertThat(file.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(file.getBody()).contains("BEGIN:VEVENT").contains("SUMMARY:Advising with Dana Advisor");
    }

    @Test
    void keepsTwoWindowsFromOverwritingEachOthersHours() {
        assertThat(danasHours.own().version()).isOne();

        refused(HttpStatus.PRECONDITION_FAILED, "stale-version", () -> danasHours.write(NINE_TO_FIVE, FIRST));
        assertThat(alder.as(alder.advisor("Carla"), Role.ADVISOR, AdvisorAvailabilityClient.class)
                        .own())
                .returns(0, HoursView::version)
                .satisfies(draft -> assertThat(draft.hours().weekly()).isEmpty());
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "range-backwards",
                () -> asMaya.slots(TUESDAY_AT_TEN, TUESDAY_AT_NINE, null));
    }

    private static BookableHours met(MeetingPlace... ways) {
        return new BookableHours(
                NINE_TO_FIVE.zone(), NINE_TO_FIVE.weekly(), List.of(), 30, 0, 0, 0, 60, null, List.of(ways));
    }
}
