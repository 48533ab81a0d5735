package io.waymark.advising.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.evidence.VerifiedOtherwise;
import io.waymark.advising.site.SiteSamples;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.test.RequestedNotices;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import io.waymark.scheduling.booking.Participation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a leaving concerns is told, and of what. */
@AdvisingTest
class LeavingNoticeTests {

    private static final Revision FIRST = new Revision(0);
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
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
    private final List<LeavingShare> shares;
    private final RequestedNotices requested;
    private final Bookings bookings;
    private final Participation participation;
    private final VerifiedOtherwise roadmap;

    @Autowired
    LeavingNoticeTests(
            Colleges colleges,
            List<LeavingShare> shares,
            RequestedNotices requested,
            Bookings bookings,
            Participation participation,
            JdbcClient jdbc) {
        alder = colleges.open();
        this.shares = shares;
        this.requested = requested;
        this.bookings = bookings;
        this.participation = participation;
        roadmap = new VerifiedOtherwise(alder, jdbc, "[peer, advisor]");
    }

    /** Who decides about a new effect decides here, too, what is told of it. */
    private static NoticeKind toldOf(LeavingEffect effect) {
        return switch (effect) {
            case ASSIGNMENT_ENDED -> NoticeKind.PERSON_LEFT;
            case STUDENT_HANDED_OVER -> NoticeKind.ADVISOR_CHANGED;
            case STUDENTS_TAKEN_OVER -> NoticeKind.STUDENTS_ASSIGNED;
            case APPOINTMENT_CANCELED -> NoticeKind.APPOINTMENT_CANCELED;
            case VERIFICATION_CLOSED -> NoticeKind.EVIDENCE_CLOSED;
            case VERIFICATION_HANDED_BACK -> NoticeKind.EVIDENCE_HANDED_BACK;
            case PLACEMENT_CLOSED -> NoticeKind.PLACEMENT_CANCELED;
            case SESSION_CANCELED, GROUP_SESSION_CANCELED -> NoticeKind.SESSION_CANCELED;
            case GROUP_SESSION_LEFT -> NoticeKind.GROUP_SESSION_LEFT;
        };
    }

    /** What the mentor service does, it tells itself once it hears of the leaving; its own tests see to that. */
    private static boolean isToldElsewhere(LeavingEffect effect) {
        return switch (effect) {
            case SESSION_CANCELED, GROUP_SESSION_CANCELED, GROUP_SESSION_LEFT -> true;
            default -> false;
        };
    }

    @Test
    void tellEverybodyWhomAnyEffectConcernsOfThatEffect() {
        var dana = alder.advisor("Dana");
        var carla = alder.advisor("Carla");
        var mia = alder.add(Role.MENTOR, "Mia", "Ortiz");
        var maya = alder.student("Maya");
        var noor = alder.student("Noor");
        var eli = alder.student("Eli");
        alder.assign(dana, maya, noor);
        ask(maya, eli);
        askForASite(maya);
        ask(noor, eli);
        alder.as(dana, Role.ADVISOR, AdvisorAvailabilityClient.class).write(NINE_TO_FIVE, FIRST);
        meet(dana, maya, 0);
        meet(dana, noor, 30);
        meetMentor(mia, maya, noor);
        var leavers = List.of(maya, eli, mia, dana);
        assertThat(shares)
                .allSatisfy(share -> assertThat(leavers)
                        .anySatisfy(it -> assertThat(alder.inside(() -> share.preview(it)))
                                .isNotEmpty()));

        var told = Stream.of(leave(maya), leave(eli), leave(mia), leave(dana, carla))
                .flatMap(left -> left.toTell().stream())
                .flatMap(it -> it.effects().stream()
                        .map(effect ->
                                new Consequence(effect, new PersonId(it.person().id()))))
                .distinct()
                .toList();

        assertThat(told).extracting(Consequence::effect).contains(LeavingEffect.values());
        assertThat(told)
                .filteredOn(it -> !isToldElsewhere(it.effect()))
                .allSatisfy(it -> assertThat(requested.kindsTo(alder.id(), it.concerned()))
                        .contains(toldOf(it.effect())));
        assertThat(told)
                .filteredOn(it -> isToldElsewhere(it.effect()))
                .allSatisfy(it -> assertThat(requested.kindsTo(alder.id(), it.concerned()))
                        .doesNotContain(toldOf(it.effect())));
    }

    private void askForASite(PersonId student) {
        var site = alder.asAdmin(SiteApi.class).add(SiteSamples.site("Harbor Street Clinic"), null);
        var spring = new PlacementDays(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 6, 5));
        alder.as(student, Role.STUDENT, PlacementApi.class)
                .ask(new AskForPlacement(site.id(), "log-internship-hours/hours-log", spring, 40, null), null);
    }

    private void ask(PersonId student, PersonId peer) {
        var piece = roadmap.submit(student);
        alder.as(student, Role.STUDENT, VerifierApi.class)
                .askPeer(
                        piece.id(),
                        new AskPeer(alder.asAdmin(PersonApi.class)
                                .show(peer.value())
                                .email()),
                        Revision.of(piece));
    }

    private void meet(PersonId advisor, PersonId student, int minutes) {
        alder.as(advisor, Role.ADVISOR, AppointmentApi.class)
                .book(
                        new BookAppointment(
                                student.value(), TUESDAY_AT_NINE.plus(Duration.ofMinutes(minutes)), "How it goes"),
                        null);
    }

    /** One alone, and all in a group. */
    private void meetMentor(PersonId mentor, PersonId... students) {
        alder.inside(() -> bookings.book(NewBooking.of(BookingKind.MENTORING, mentor, students[0], slot(3))
                .askedBy(mentor)));
        var group = alder.inside(() -> bookings.book(NewBooking.open(BookingKind.GROUP_SESSION, mentor, slot(4), 5)))
                .id();
        Arrays.stream(students).forEach(it -> alder.inside(() -> participation.join(group, it)));
    }

    private static TimeSlot slot(int hours) {
        return TimeSlot.of(TUESDAY_AT_NINE.plus(Duration.ofHours(hours)), Duration.ofMinutes(30));
    }

    private LeavingView leave(PersonId person, PersonId... successors) {
        return alder.asAdmin(LeavingApi.class)
                .leave(
                        person.value(),
                        new RecordLeaving(
                                Lifecycle.DEACTIVATED,
                                LocalDate.of(2026, 3, 2),
                                "Family matters",
                                Arrays.stream(successors).map(PersonId::value).collect(Collectors.toSet())),
                        FIRST);
    }
}
