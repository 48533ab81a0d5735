package io.waymark.advising.appointment;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.MeetingKind;
import io.waymark.kit.test.RequestedNotices;
import io.waymark.scheduling.api.ChangePlace;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.reminder.Ahead;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What the two sides of an appointment are told. */
@AdvisingTest
class AppointmentNoticeTests {

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
    private final RequestedNotices notices;
    private final AppointmentNotices reminder;
    private final Bookings bookings;
    private final MovableClock clock;
    private final PersonId maya;
    private final PersonId dana;
    private final AppointmentApi asMaya;
    private final AppointmentApi asDana;

    @Autowired
    AppointmentNoticeTests(
            Colleges colleges,
            RequestedNotices notices,
            AppointmentNotices reminder,
            Bookings bookings,
            MovableClock clock) {
        this.notices = notices;
        this.reminder = reminder;
        this.bookings = bookings;
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asMaya = alder.as(maya, Role.STUDENT, AppointmentApi.class);
        asDana = alder.as(dana, Role.ADVISOR, AppointmentApi.class);
        alder.as(dana, Role.ADVISOR, AdvisorAvailabilityClient.class).write(NINE_TO_FIVE, FIRST);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void tellBothSidesThatItIsBookedOnceHoweverOftenTheRequestArrives() {
        var id = book();
        book();

        assertThat(to(maya)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.APPOINTMENT_BOOKED);
            assertThat(notice.link()).isEqualTo(NoticeLink.to(Subject.APPOINTMENT, id));
            assertThat(notice.key()).isEqualTo("appointment/" + id + "/appointment-booked/0");
            assertThat(notice.arguments())
                    .containsEntry("with", "Dana Advisor")
                    .containsEntry("startsAt", TUESDAY_AT_NINE.toString())
                    .containsEntry("endsAt", "2026-03-03T14:30:00Z")
                    .containsEntry("topic", "My portfolio")
                    .containsEntry("uid", id + "@waymark.io")
                    .containsEntry("sequence", "0")
                    .containsEntry("by", "you");
        });
        assertThat(to(dana))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("with", "Maya Student")
                        .containsEntry("by", "other"));
    }

    @Test
    void sayWhoBookedIt() {
        asDana.book(new BookAppointment(maya.value(), TUESDAY_AT_NINE, "Let us talk"), null);

        assertThat(to(maya).getFirst().arguments()).containsEntry("by", "other");
        assertThat(to(dana).getFirst().arguments()).containsEntry("by", "you");
    }

    @Test
    void tellNothingOfWhatIsRefused() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "slot-not-offered",
                () -> asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE.plusSeconds(60), "x"), null));

        assertThat(of(maya)).isEmpty();
        assertThat(of(dana)).isEmpty();
    }

    @Test
    void tellBothWhenItIsRescheduledAndFromWhen() {
        var id = book();

        asDana.reschedule(id, new RescheduleAppointment(TUESDAY_AT_TEN), FIRST);

        assertThat(of(maya)).containsExactly(NoticeKind.APPOINTMENT_BOOKED, NoticeKind.APPOINTMENT_RESCHEDULED);
        assertThat(to(maya).getLast().arguments())
                .containsEntry("before", TUESDAY_AT_NINE.toString())
                .containsEntry("startsAt", TUESDAY_AT_TEN.toString())
                .containsEntry("sequence", "1")
                .containsEntry("by", "other");
        assertThat(to(dana).getLast().arguments()).containsEntry("by", "you");
    }

    @Test
    void tellBothOnceThatItTakesPlaceElsewhereAndUnderAHigherSequence() {
        var id = book();

        var changed = asDana.changePlace(id, new ChangePlace(MeetingKind.VIDEO, " https://meet.example/dana "), FIRST);
        asDana.changePlace(
                id, new ChangePlace(MeetingKind.VIDEO, "https://meet.example/dana"), new Revision(changed.version()));

        assertThat(of(maya)).containsExactly(NoticeKind.APPOINTMENT_BOOKED, NoticeKind.APPOINTMENT_PLACE_CHANGED);
        assertThat(to(maya).getLast().arguments())
                .containsEntry("placeKind", "VIDEO")
                .containsEntry("place", "https://meet.example/dana")
                .containsEntry("startsAt", TUESDAY_AT_NINE.toString())
                .containsEntry("uid", id + "@waymark.io")
                .containsEntry("sequence", "1")
                .containsEntry("by", "other");
        assertThat(of(dana)).hasSize(2);
        assertThat(to(dana).getLast().arguments()).containsEntry("by", "you");
        assertThat(asMaya.calendar(id).getBody()).contains("SEQUENCE:1", "LOCATION:https://meet.example/dana");
    }

    @Test
    void tellNobodyOfAPlaceThatIsRefused() {
        var id = book();
        var elsewhere = new ChangePlace(MeetingKind.ON_CAMPUS, "Ferris Hall 214");

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "link-needed",
                () -> asDana.changePlace(id, new ChangePlace(MeetingKind.VIDEO, "Room 2"), FIRST));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "place-needed",
                () -> asDana.changePlace(id, new ChangePlace(MeetingKind.PHONE, " "), FIRST));
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> asDana.changePlace(id, elsewhere, new Revision(7)));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.changePlace(id, elsewhere, FIRST));
        var stranger = alder.as(alder.advisor("Stan"), Role.ADVISOR, AppointmentApi.class);
        refused(HttpStatus.NOT_FOUND, "no-such-appointment", () -> stranger.changePlace(id, elsewhere, FIRST));
        clock.set(TUESDAY_AT_TEN);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "already-started", () -> asDana.changePlace(id, elsewhere, FIRST));

        assertThat(of(maya)).containsExactly(NoticeKind.APPOINTMENT_BOOKED);
    }

    @Test
    void tellBothWhenItIsCanceledAndWhyAndWhereItWas() {
        var id = book();
        var moved = asDana.changePlace(id, new ChangePlace(MeetingKind.ON_CAMPUS, "Ferris Hall 214"), FIRST);

        asMaya.cancel(id, new CancelAppointment("I am ill."), new Revision(moved.version()));

        assertThat(of(dana)).endsWith(NoticeKind.APPOINTMENT_PLACE_CHANGED, NoticeKind.APPOINTMENT_CANCELED);
        assertThat(to(dana).getLast().arguments())
                .containsEntry("reason", "I am ill.")
                .containsEntry("by", "other")
                .containsEntry("sequence", "2")
                .containsEntry("placeKind", "ON_CAMPUS")
                .containsEntry("place", "Ferris Hall 214");
        assertThat(to(maya).getLast().arguments()).containsEntry("by", "you");
    }

    @Test
    void tellNobodyWhoAttended() {
        var id = book();
        clock.set(TUESDAY_AT_TEN);

        asDana.recordAttendance(id, new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST);

        assertThat(of(maya)).containsExactly(NoticeKind.APPOINTMENT_BOOKED);
    }

    @Test
    void tellThatItIsCanceledByNobodyOfTheTwoWhenSomebodyLeaves() {
        book();

        alder.asAdmin(LeavingApi.class)
                .leave(
                        maya.value(),
                        new RecordLeaving(Lifecycle.WITHDRAWN, LocalDate.of(2026, 3, 2), "Family", Set.of()),
                        FIRST);

        assertThat(to(dana))
                .filteredOn(it -> it.kind() == NoticeKind.APPOINTMENT_CANCELED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("by", "system")
                        .containsEntry("cause", "PERSON_LEFT")
                        .doesNotContainKey("reason"));
    }

    @Test
    void remindBoth() {
        var id = new BookingId(book());

        alder.inside(() -> {
            reminder.remind(List.of(bookings.find(id).orElseThrow()), Ahead.DAY);
            return id;
        });

        assertThat(List.of(maya, dana))
                .allSatisfy(side -> assertThat(to(side).getLast()).satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(NoticeKind.APPOINTMENT_REMINDER);
                    assertThat(notice.arguments()).containsEntry("ahead", "day");
                    assertThat(notice.key()).isEqualTo("appointment/" + id + "/reminder/day/" + TUESDAY_AT_NINE);
                }));
    }

    private UUID book() {
        return asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "My portfolio"), "key")
                .id();
    }

    private List<NoticeRequested> to(PersonId person) {
        return notices.to(alder.id(), person).stream()
                .filter(it -> it.kind().name().startsWith("APPOINTMENT"))
                .toList();
    }

    private List<NoticeKind> of(PersonId person) {
        return to(person).stream().map(NoticeRequested::kind).toList();
    }
}
