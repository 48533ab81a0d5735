package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static io.waymark.scheduling.Campus.BIRCH;
import static io.waymark.scheduling.Campus.UTC;
import static io.waymark.scheduling.ClockOnTheWall.MONDAY_2_MARCH_AT_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.ClockOnTheWall;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.availability.Availabilities;
import io.waymark.scheduling.time.MeetingRule;
import io.waymark.scheduling.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SchedulingTest
class BookingIntegrationTests {

    private static final BookingKind ADVISING = new BookingKind("advising");
    private static final BookingKind MENTORING = new BookingKind("mentoring");
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T10:00:00Z");

    private final Bookings bookings;
    private final Attendances attendances;
    private final Participation participation;
    private final BookingTransactions transactions;
    private final Availabilities availabilities;
    private final Campus campus;
    private final ClockOnTheWall clock;

    private final PersonId advisor = PersonId.next();
    private final PersonId mentor = PersonId.next();
    private final PersonId student = PersonId.next();
    private final PersonId otherStudent = PersonId.next();

    BookingIntegrationTests(
            Bookings bookings,
            Attendances attendances,
            Participation participation,
            BookingTransactions transactions,
            Availabilities availabilities,
            Campus campus,
            ClockOnTheWall clock) {
        this.bookings = bookings;
        this.attendances = attendances;
        this.participation = participation;
        this.transactions = transactions;
        this.availabilities = availabilities;
        this.campus = campus;
        this.clock = clock;
    }

    @BeforeEach
    void openHours() {
        clock.turnTo(MONDAY_2_MARCH_AT_8);
        campus.doAt(ALDER, () -> {
            Campus.offer(availabilities, advisor, Campus.everyDayFromNineToFive(UTC));
            Campus.offer(availabilities, mentor, Campus.everyDayFromNineToFive(UTC));
        });
    }

    @Test
    void keepsWhatWasAgreed() {
        var berlin = ZoneId.of("Europe/Berlin");
        campus.doAt(ALDER, () -> Campus.offer(availabilities, advisor, Campus.everyDayFromNineToFive(berlin)));

        var booked = book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE))
                .about("Internship"));

        var found = campus.at(ALDER, () -> bookings.find(booked.id()).orElseThrow());
        assertThat(found).isEqualTo(booked);
        assertThat(found.localStart()).isEqualTo("2026-03-03T10:00");
        assertThat(found.zone()).isEqualTo(berlin);
        assertThat(found.host()).isEqualTo(advisor);
        assertThat(found.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(campus.at(ALDER, () -> bookings.findAll(List.of(booked.id(), BookingId.next()))))
                .isEqualTo(Map.of(booked.id(), booked));
    }

    @Test
    void knowsWhoAgreedOnAMeetingWithWhom() {
        var request = NewBooking.of(MENTORING, mentor, student, halfAnHourFrom(TUESDAY_AT_NINE));
        assertThat(areAgreed(mentor, student)).isFalse();

        book(NewBooking.of(ADVISING, mentor, student, halfAnHourFrom(TUESDAY_AT_TEN)));
        book(NewBooking.of(MENTORING, mentor, otherStudent, halfAnHourFrom(TUESDAY_AT_NINE.plusSeconds(1800)))
                .answeredWithin(Duration.ofHours(1)));
        assertThat(areAgreed(mentor, student)).as("another kind").isFalse();
        assertThat(areAgreed(mentor, otherStudent)).as("a request").isFalse();

        var booked = book(request);
        assertThat(areAgreed(mentor, student)).isTrue();
        assertThat(areAgreed(student, mentor)).isFalse();
        campus.doAt(ALDER, () -> bookings.cancel(booked.id(), student, "Ill"));
        assertThat(areAgreed(mentor, student)).as("canceled").isFalse();
    }

    @Test
    void knowsThatSomebodyWhoWasMissedMetNobody() {
        var booked = book(NewBooking.of(MENTORING, mentor, student, halfAnHourFrom(TUESDAY_AT_NINE)));
        clock.turnTo(TUESDAY_AT_TEN);

        campus.doAt(ALDER, () -> attendances.recordAttendance(booked.id(), student, false));
        assertThat(areAgreed(mentor, student)).isFalse();
        campus.doAt(ALDER, () -> attendances.recordAttendance(booked.id(), student, true));
        assertThat(areAgreed(mentor, student)).isTrue();
    }

    @Test
    void offersOtherTimesWhenTheHostHasSomethingAlready() {
        book(NewBooking.of(ADVISING, advisor, otherStudent, halfAnHourFrom(TUESDAY_AT_NINE)));

        var refusal = refusal(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));

        assertThat(refusal).isInstanceOf(ConflictException.class);
        assertThat(refusal.code()).isEqualTo("slot-taken");
        assertThat(refusal.arguments())
                .containsEntry("busy", "host")
                .containsEntry(
                        "alternatives",
                        List.of(
                                alternative("2026-03-03T09:30:00Z"),
                                alternative("2026-03-03T10:00:00Z"),
                                alternative("2026-03-03T10:30:00Z"),
                                alternative("2026-03-03T11:00:00Z"),
                                alternative("2026-03-03T11:30:00Z")));
    }

    @Test
    void letsNobodyBeInTwoPlacesWhateverTheMeetingsAreFor() {
        book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));

        var refusal = refusal(NewBooking.of(MENTORING, mentor, student, halfAnHourFrom(TUESDAY_AT_NINE)));

        assertThat(refusal).hasMessage("You already have something at that time.");
        assertThat(refusal.arguments()).containsEntry("busy", "you");
        assertThat(refusal.arguments().get("alternatives"))
                .asInstanceOf(LIST)
                .doesNotContain(alternative("2026-03-03T09:00:00Z"));
    }

    @Test
    void sellsNothingThatIsNotOnOffer() {
        assertThat(refusal(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE.plusSeconds(300)))))
                .isInstanceOf(RuleViolationException.class)
                .extracting(DomainException::code)
                .isEqualTo("slot-not-offered");
        assertThat(refusal(NewBooking.of(ADVISING, PersonId.next(), student, halfAnHourFrom(TUESDAY_AT_NINE)))
                        .code())
                .isEqualTo("slot-not-offered");
        assertThat(refusal(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(MONDAY_2_MARCH_AT_8)))
                        .code())
                .isEqualTo("slot-in-the-past");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, 30, 0, 60, 2026-03-03T09:05:00Z, HOURS",
        "12:00, 17:00, 30, 0, 60, 2026-03-03T09:00:00Z, HOURS",
        "09:00, 17:00, 45, 0, 60, 2026-03-03T09:00:00Z, ",
        "09:00, 17:00, 45, 0, 60, 2026-03-03T09:30:00Z, ",
        "09:00, 17:00, 45, 0, 60, 2026-03-03T16:30:00Z, ",
        "09:00, 17:00, 15, 0, 60, 2026-03-03T09:00:00Z, ",
        "09:00, 17:00, 30, 26, 60, 2026-03-03T09:00:00Z, TOO_SOON",
        "09:00, 17:00, 30, 0, 0, 2026-03-03T09:00:00Z, TOO_FAR"
    })
    void saysWhyATimeIsNotOnOffer(
            String from, String to, int minutes, int notice, int horizon, Instant at, @Nullable String cause) {
        var rule = MeetingRule.ofMinutes(minutes)
                .withNotice(Duration.ofHours(notice))
                .withHorizon(horizon);
        campus.doAt(
                ALDER, () -> Campus.offer(availabilities, advisor, Campus.everyDay(UTC, Window.of(from, to), rule)));

        var wanted = NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(at));
        var refusal = refusal(wanted);

        assertThat(campus.at(ALDER, () -> bookings.hindrance(wanted)))
                .as("told beforehand, by the same rules")
                .contains(cause == null ? Hindrance.LENGTH : Hindrance.valueOf(cause));
        assertThat(refusal.code()).isEqualTo(cause == null ? "length-changed" : "slot-not-offered");
        assertThat(refusal.arguments())
                .containsEntry(cause == null ? "minutes" : "cause", cause == null ? (long) minutes : cause)
                .hasEntrySatisfying(
                        "alternatives",
                        instead -> assertThat(instead).asInstanceOf(LIST).hasSize(5));
    }

    @Test
    void tellsHowManyTimesAGuestCanHaveAndWhatTakesTheOthers() {
        book(NewBooking.of(ADVISING, advisor, otherStudent, halfAnHourFrom(TUESDAY_AT_NINE)));
        book(NewBooking.of(MENTORING, mentor, student, halfAnHourFrom(TUESDAY_AT_NINE.plusSeconds(1800))));
        book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_TEN)));

        assertThat(campus.at(ALDER, () -> bookings.outlook(ADVISING, advisor, student)))
                .returns(
                        Map.of(Hindrance.HOST_BUSY, 1, Hindrance.GUEST_BUSY, 1, Hindrance.THEY_MEET, 1),
                        BookingOutlook::hindrances)
                .satisfies(it -> assertThat(it.firstFree()).isNotNull());
        assertThat(campus.at(ALDER, () -> bookings.outlook(ADVISING, PersonId.next(), student)))
                .as("who has no hours")
                .isEqualTo(new BookingOutlook(null, 0, Map.of(), null));
    }

    @Test
    void saysOfAMeetingOfTheTwoThatTheyHaveItAlready() {
        book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));
        var again = NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE));

        assertThat(refusal(again).arguments()).containsEntry("busy", "own");
        assertThat(refusal(again.askedBy(advisor)).arguments()).containsEntry("busy", "own");
    }

    @Test
    void refusesToMoveOntoASlotThatIsLongerThanItWasShown() {
        var booked = book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));
        campus.doAt(
                ALDER,
                () -> Campus.offer(
                        availabilities,
                        advisor,
                        Campus.everyDay(UTC, Window.of("09:00", "12:00"), MeetingRule.ofMinutes(60))));
        var shown = Duration.ofMinutes(30);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(
                        () -> campus.at(ALDER, () -> bookings.reschedule(booked.id(), TUESDAY_AT_TEN, shown, student)))
                .returns("length-changed", DomainException::code);
        assertThat(campus.at(ALDER, () -> bookings.find(booked.id()))).contains(booked);
        assertThat(campus.at(ALDER, () -> bookings.reschedule(booked.id(), TUESDAY_AT_TEN, shown, advisor))
                        .slot())
                .isEqualTo(halfAnHourFrom(TUESDAY_AT_TEN));
    }

    @Test
    void letsTheHostGiveAnyTimeAway() {
        var evening = halfAnHourFrom(Instant.parse("2026-03-03T20:05:00Z"));

        var booked = book(NewBooking.of(ADVISING, advisor, student, evening).askedBy(advisor));

        assertThat(booked.slot()).isEqualTo(evening);
    }

    @Test
    void keepsRoomAroundAMeetingOfTheHostOnly() {
        var withRoom = MeetingRule.ofMinutes(30).withBuffers(Duration.ofMinutes(5), Duration.ofMinutes(10));
        campus.doAt(
                ALDER,
                () -> Campus.offer(
                        availabilities, advisor, Campus.everyDay(UTC, Window.of("09:00", "12:00"), withRoom)));
        book(NewBooking.of(ADVISING, advisor, otherStudent, halfAnHourFrom(TUESDAY_AT_TEN)));

        var beforeIt = NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_TEN.minusSeconds(1800)));
        assertThat(refusal(beforeIt).code()).isEqualTo("slot-taken");
        assertThat(book(NewBooking.of(MENTORING, mentor, otherStudent, beforeIt.slot()))
                        .slot())
                .isEqualTo(beforeIt.slot());
    }

    @Test
    void offersWhatFollowsAMeetingFromWhereItsBufferEnds() {
        var tenMinutesAfter = MeetingRule.ofMinutes(30).withBuffers(Duration.ZERO, Duration.ofMinutes(10));
        campus.doAt(
                ALDER,
                () -> Campus.offer(
                        availabilities, advisor, Campus.everyDay(UTC, Window.of("09:00", "12:00"), tenMinutesAfter)));
        var morning = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofHours(3));

        book(NewBooking.of(ADVISING, advisor, otherStudent, halfAnHourFrom(TUESDAY_AT_TEN)));
        var tenForty = halfAnHourFrom(TUESDAY_AT_TEN.plusSeconds(2400));
        assertThat(book(NewBooking.of(ADVISING, advisor, student, tenForty)).slot())
                .isEqualTo(tenForty);

        assertThat(campus.at(ALDER, () -> availabilities.freeSlots(advisor, morning)))
                .extracting(slot -> slot.startsAt().toString())
                .containsExactly("2026-03-03T09:00:00Z", "2026-03-03T11:20:00Z");
        assertThat(refusal(NewBooking.of(ADVISING, advisor, PersonId.next(), tenForty))
                        .code())
                .isEqualTo("slot-taken");
        assertThat(refusal(NewBooking.of(
                                ADVISING,
                                advisor,
                                PersonId.next(),
                                halfAnHourFrom(TUESDAY_AT_TEN.plusSeconds(3600 + 1500))))
                        .code())
                .isEqualTo("slot-not-offered");
    }

    @Test
    void raisesTheSequenceWithEveryChange() {
        var booked = book(NewBooking.of(MENTORING, mentor, student, halfAnHourFrom(TUESDAY_AT_NINE)));

        var moved = campus.at(ALDER, () -> bookings.reschedule(booked.id(), TUESDAY_AT_TEN, student));
        var canceled = campus.at(ALDER, () -> bookings.cancel(booked.id(), student, "Ill"));

        assertThat(List.of(booked.sequence(), moved.sequence(), canceled.sequence()))
                .containsExactly(0, 1, 2);
        assertThat(campus.at(ALDER, () -> bookings.find(booked.id()))).contains(canceled);
        assertThat(canceled.cancellation()).isEqualTo(new Cancellation(student, "Ill"));
    }

    @Test
    void movesABookingByLessThanItsLength() {
        var everyQuarter = MeetingRule.ofMinutes(30).every(Duration.ofMinutes(15));
        campus.doAt(
                ALDER,
                () -> Campus.offer(
                        availabilities, advisor, Campus.everyDay(UTC, Window.of("09:00", "12:00"), everyQuarter)));
        var booked = book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));

        var moved = campus.at(ALDER, () -> bookings.reschedule(booked.id(), TUESDAY_AT_NINE.plusSeconds(900), student));

        assertThat(moved.slot()).isEqualTo(halfAnHourFrom(TUESDAY_AT_NINE.plusSeconds(900)));
        assertThat(refusal(NewBooking.of(ADVISING, advisor, otherStudent, halfAnHourFrom(TUESDAY_AT_NINE)))
                        .code())
                .isEqualTo("slot-taken");
    }

    @Test
    void letsAGuestTakeASlotAsItIsOfferedByNow() {
        var booked = book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));
        campus.doAt(
                ALDER,
                () -> Campus.offer(
                        availabilities,
                        advisor,
                        Campus.everyDay(UTC, Window.of("09:00", "12:00"), MeetingRule.ofMinutes(60))));

        var byGuest = campus.at(ALDER, () -> bookings.reschedule(booked.id(), TUESDAY_AT_TEN, student));
        var byHost = campus.at(ALDER, () -> bookings.reschedule(booked.id(), TUESDAY_AT_NINE, advisor));

        assertThat(byGuest.slot()).isEqualTo(TimeSlot.of(TUESDAY_AT_TEN, Duration.ofHours(1)));
        assertThat(byHost.slot()).isEqualTo(TimeSlot.of(TUESDAY_AT_NINE, Duration.ofHours(1)));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> campus.at(
                        ALDER, () -> bookings.reschedule(booked.id(), TUESDAY_AT_TEN.plusSeconds(1800), student)));
    }

    @Test
    void refusesToMoveABookingOntoAnother() {
        var booked = book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));
        book(NewBooking.of(ADVISING, advisor, otherStudent, halfAnHourFrom(TUESDAY_AT_TEN)));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> campus.at(ALDER, () -> bookings.reschedule(booked.id(), TUESDAY_AT_TEN, student)))
                .satisfies(refusal -> assertThat(refusal.arguments().get("alternatives"))
                        .asInstanceOf(LIST)
                        .contains(alternative("2026-03-03T10:30:00Z")));
    }

    @Test
    void endsAttendedByBothSidesReport() {
        var booked = book(NewBooking.of(MENTORING, mentor, student, halfAnHourFrom(TUESDAY_AT_NINE)));
        clock.turnTo(TUESDAY_AT_TEN);

        campus.at(ALDER, () -> attendances.confirmAttendance(booked.id(), student));
        assertThat(campus.at(ALDER, () -> bookings.find(booked.id()))
                        .orElseThrow()
                        .status())
                .isEqualTo(BookingStatus.CONFIRMED);
        campus.at(ALDER, () -> attendances.confirmAttendance(booked.id(), mentor));

        assertThat(campus.at(ALDER, () -> bookings.find(booked.id()))
                        .orElseThrow()
                        .status())
                .isEqualTo(BookingStatus.ATTENDED);
    }

    @Test
    void remembersWhoStayedAway() {
        var booked = book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));
        clock.turnTo(TUESDAY_AT_TEN);

        campus.at(ALDER, () -> attendances.recordAttendance(booked.id(), student, false));

        var missed = campus.at(ALDER, () -> bookings.find(booked.id())).orElseThrow();
        assertThat(missed.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(missed.participants())
                .filteredOn(participant -> participant.is(ParticipationState.MISSED))
                .extracting(Participant::person)
                .containsExactly(student);
    }

    @Test
    void meetsInGroups() {
        var circle = openCircle(2);

        join(circle, student);
        join(circle, otherStudent);

        assertThat(campus.at(ALDER, () -> bookings.find(circle.id()))
                        .orElseThrow()
                        .guests())
                .containsExactlyInAnyOrder(student, otherStudent);
        assertThat(refusal(NewBooking.of(ADVISING, advisor, otherStudent, circle.slot()))
                        .arguments())
                .containsEntry("busy", "you");
    }

    @Test
    void letsNobodyJoinWhoHasSomethingElse() {
        var circle = openCircle(2);
        book(NewBooking.of(ADVISING, advisor, student, circle.slot()));

        assertThat(catchThrowableOfType(ConflictException.class, () -> join(circle, student))
                        .arguments())
                .containsEntry("busy", "you");
        assertThat(join(circle, otherStudent).seatsTaken()).isOne();
    }

    @Test
    void promotesFromTheWaitlistWhoIsFree() {
        var circle = openCircle(1);
        var third = PersonId.next();
        join(circle, student);
        join(circle, otherStudent);
        join(circle, third);
        book(NewBooking.of(ADVISING, advisor, otherStudent, circle.slot()));

        var left = campus.at(ALDER, () -> participation.leave(circle.id(), student));

        assertThat(left.guests()).containsExactly(third);
        assertThat(campus.at(ALDER, () -> bookings.find(circle.id()))).contains(left);
        assertThat(refusal(NewBooking.of(MENTORING, mentor, third, circle.slot()))
                        .arguments())
                .as("with the mentor himself")
                .containsEntry("busy", "own");
    }

    @Test
    void holdsTheTimeOfARequestUntilItExpires() {
        var request = NewBooking.open(MENTORING, mentor, halfAnHourFrom(TUESDAY_AT_NINE), 1)
                .answeredWithin(Duration.ofHours(2));
        var circle = book(request);
        var asked = join(circle, student);
        assertThat(asked.participant(student).orElseThrow().is(ParticipationState.REQUESTED))
                .isTrue();
        assertThat(refusal(NewBooking.of(ADVISING, advisor, student, circle.slot()))
                        .arguments())
                .containsEntry("busy", "you");

        clock.turnTo(MONDAY_2_MARCH_AT_8.plus(Duration.ofHours(2)));
        var expired = campus.at(ALDER, () -> participation.expire(circle.id()));

        assertThat(expired.guests()).isEmpty();
        assertThat(book(NewBooking.of(ADVISING, advisor, student, circle.slot()))
                        .slot())
                .isEqualTo(circle.slot());
    }

    @Test
    void takesAMovedGroupWithAllWhoTakePart() {
        var circle = openCircle(2);
        join(circle, student);
        book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_TEN)));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> campus.at(ALDER, () -> bookings.reschedule(circle.id(), TUESDAY_AT_TEN, mentor)))
                .returns("guest", refused -> refused.arguments().get("busy"));
        var later = TUESDAY_AT_TEN.plusSeconds(3600);
        assertThat(campus.at(ALDER, () -> bookings.reschedule(circle.id(), later, mentor))
                        .participants())
                .allMatch(participant -> participant.claim().startsAt().equals(later));
    }

    @Test
    void findsTheBookingsOfASeries() {
        var series = SeriesId.next();
        var request = NewBooking.open(MENTORING, mentor, halfAnHourFrom(TUESDAY_AT_TEN), 3)
                .in(series);
        var second = book(request);
        var first = book(NewBooking.open(MENTORING, mentor, halfAnHourFrom(TUESDAY_AT_NINE), 3)
                .in(series));
        book(NewBooking.open(MENTORING, mentor, halfAnHourFrom(TUESDAY_AT_TEN.plusSeconds(7200)), 3));

        assertThat(campus.at(ALDER, () -> bookings.findSeries(series))).containsExactly(first, second);
    }

    @Test
    void showsNothingToAnotherCollege() {
        var booked = book(NewBooking.of(ADVISING, advisor, student, halfAnHourFrom(TUESDAY_AT_NINE)));

        assertThat(campus.at(BIRCH, () -> bookings.find(booked.id()))).isEmpty();
        assertThat(campus.at(BIRCH, () -> availabilities.of(advisor))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> campus.at(BIRCH, () -> bookings.cancel(booked.id(), student, "")));
    }

    @Test
    void freesOnlyWhatNeitherSideHasTaken() {
        book(NewBooking.of(ADVISING, advisor, otherStudent, halfAnHourFrom(TUESDAY_AT_NINE)));
        book(NewBooking.of(MENTORING, mentor, student, halfAnHourFrom(TUESDAY_AT_TEN)));
        var morning = new TimeSlot(TUESDAY_AT_NINE, TUESDAY_AT_TEN.plusSeconds(3600));

        assertThat(campus.at(ALDER, () -> availabilities.freeSlots(advisor, morning)))
                .extracting(slot -> slot.startsAt().toString())
                .containsExactly("2026-03-03T09:30:00Z", "2026-03-03T10:00:00Z", "2026-03-03T10:30:00Z");
        assertThat(campus.at(ALDER, () -> availabilities.freeSlots(advisor, student, morning)))
                .extracting(slot -> slot.startsAt().toString())
                .containsExactly("2026-03-03T09:30:00Z", "2026-03-03T10:30:00Z");
    }

    private Booking openCircle(int seats) {
        return book(NewBooking.open(new BookingKind("circle"), mentor, halfAnHourFrom(TUESDAY_AT_NINE), seats)
                .about("Networking"));
    }

    private Booking join(Booking circle, PersonId person) {
        return CurrentInstitution.call(ALDER, () -> transactions.run(() -> participation.join(circle.id(), person)));
    }

    private boolean areAgreed(PersonId host, PersonId guest) {
        return campus.at(ALDER, () -> bookings.areAgreed(MENTORING, host, guest));
    }

    private Booking book(NewBooking request) {
        return CurrentInstitution.call(ALDER, () -> transactions.run(() -> bookings.book(request)));
    }

    private DomainException refusal(NewBooking request) {
        return catchThrowableOfType(DomainException.class, () -> book(request));
    }

    private static TimeSlot halfAnHourFrom(Instant start) {
        return TimeSlot.of(start, Duration.ofMinutes(30));
    }

    private static Map<String, String> alternative(String start) {
        var slot = halfAnHourFrom(Instant.parse(start));
        return Map.of(
                "startsAt", slot.startsAt().toString(), "endsAt", slot.endsAt().toString());
    }
}
