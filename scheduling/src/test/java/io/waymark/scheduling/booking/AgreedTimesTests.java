package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.UTC;
import static io.waymark.scheduling.ClockOnTheWall.MONDAY_2_MARCH_AT_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.ClockOnTheWall;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.availability.Availabilities;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SchedulingTest
class AgreedTimesTests {

    /** Nine in the morning, five hours behind UTC. */
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final AgreedTimes agreedTimes;
    private final Bookings bookings;
    private final Availabilities availabilities;
    private final Campus campus;
    private final FollowedBookings followed;
    private final ClockOnTheWall clock;

    private final InstitutionId college = InstitutionId.next();
    private final PersonId advisor = PersonId.next();
    private final PersonId mentor = PersonId.next();
    private final PersonId student = PersonId.next();

    AgreedTimesTests(
            AgreedTimes agreedTimes,
            Bookings bookings,
            Availabilities availabilities,
            Campus campus,
            FollowedBookings followed,
            ClockOnTheWall clock) {
        this.agreedTimes = agreedTimes;
        this.bookings = bookings;
        this.availabilities = availabilities;
        this.campus = campus;
        this.followed = followed;
        this.clock = clock;
    }

    @BeforeEach
    void openHours() {
        clock.turnTo(MONDAY_2_MARCH_AT_8);
        LawOfTime.becomes(-5);
        campus.doAt(college, () -> {
            Campus.offer(availabilities, advisor, Campus.everyDayFromNineToFive(LawOfTime.zone()));
            Campus.offer(availabilities, mentor, Campus.everyDayFromNineToFive(UTC));
        });
    }

    @AfterEach
    void asItWas() {
        LawOfTime.becomes(-5);
        clock.turnTo(MONDAY_2_MARCH_AT_8);
    }

    @Test
    void changesNothingAsLongAsTheLawStays() {
        var booked = book(FollowedBookings.KIND, advisor, TUESDAY_AT_NINE);

        assertThat(reset().moved()).isEmpty();
        assertThat(find(booked)).isEqualTo(booked);
    }

    @Test
    void keepsTheTimeOnTheWallWhenTheLawChanges() {
        var booked = book(FollowedBookings.KIND, advisor, TUESDAY_AT_NINE);
        LawOfTime.becomes(-4);

        assertThat(reset().moved()).containsExactly(booked.id());

        var moved = find(booked);
        assertThat(moved.slot()).isEqualTo(halfAnHourFrom(TUESDAY_AT_NINE.minusSeconds(3600)));
        assertThat(moved.localStart()).isEqualTo("2026-03-03T09:00");
        assertThat(moved.sequence()).isOne();
        assertThat(moved.participants())
                .allMatch(participant -> participant.claim().equals(moved.slot()));
        assertThat(followed.all()).contains(moved);
        assertThat(reset().moved()).isEmpty();
    }

    @Test
    void movesOnlyWhatIsToComeAndItsOwn() {
        book(FollowedBookings.KIND, advisor, TUESDAY_AT_NINE);
        book(new BookingKind("mentoring"), advisor, TUESDAY_AT_NINE.plusSeconds(3600));
        LawOfTime.becomes(-6);
        clock.turnTo(TUESDAY_AT_NINE);

        assertThat(reset()).isEqualTo(new AgreedTimes.Report(List.of(), List.of()));
    }

    @Test
    void forcesNobodyWhoHasSomethingElseByNow() {
        var booked = book(FollowedBookings.KIND, advisor, TUESDAY_AT_NINE);
        book(FollowedBookings.KIND, mentor, TUESDAY_AT_NINE.minusSeconds(3600));
        LawOfTime.becomes(-4);

        var report = reset();

        assertThat(report.inTheWay()).containsExactly(booked.id());
        assertThat(report.moved()).isEmpty();
        assertThat(find(booked)).isEqualTo(booked);
    }

    /** An hour is exactly from one of them to the next. */
    @ParameterizedTest
    @ValueSource(ints = {-6, -4})
    void movesMeetingsThatFollowEachOtherByTheHour(int law) {
        var booked = Stream.iterate(TUESDAY_AT_NINE, start -> start.plusSeconds(3600))
                .limit(3)
                .map(start -> book(FollowedBookings.KIND, advisor, start))
                .toList();
        LawOfTime.becomes(law);

        var report = reset();

        assertThat(report.inTheWay()).isEmpty();
        assertThat(report.moved())
                .containsExactlyInAnyOrderElementsOf(
                        booked.stream().map(Booking::id).toList());
        assertThat(booked)
                .allSatisfy(before -> assertThat(find(before).slot())
                        .isEqualTo(halfAnHourFrom(before.slot().startsAt().minusSeconds(3600L * (law + 5)))));
    }

    @Test
    void leavesWhatHasBegunByTheNewLaw() {
        var booked = book(FollowedBookings.KIND, advisor, TUESDAY_AT_NINE);
        clock.turnTo(TUESDAY_AT_NINE.minusSeconds(600));
        LawOfTime.becomes(-4);

        assertThat(reset().inTheWay()).containsExactly(booked.id());
    }

    @Test
    void staysTheSecondOfTwoWhereTheClocksRepeatAnHour() {
        var eightToNine = ZoneOffsetTransition.of(
                LocalDateTime.of(2026, 3, 3, 10, 0), ZoneOffset.ofHours(-5), ZoneOffset.ofHours(-6));
        LawOfTime.becomes(ZoneRules.of(
                ZoneOffset.ofHours(-5), ZoneOffset.ofHours(-5), List.of(), List.of(eightToNine), List.of()));
        var first = book(FollowedBookings.KIND, advisor, TUESDAY_AT_NINE);
        var second = book(FollowedBookings.KIND, advisor, TUESDAY_AT_NINE.plusSeconds(3600));

        assertThat(List.of(first.localStart().toLocalTime(), second.localStart().toLocalTime()))
                .containsOnly(LocalTime.of(9, 0));
        assertThat(reset().moved()).isEmpty();
    }

    private AgreedTimes.Report reset() {
        return CurrentInstitution.call(college, agreedTimes::reset);
    }

    private Booking find(Booking booking) {
        return campus.at(college, () -> bookings.find(booking.id()).orElseThrow());
    }

    private Booking book(BookingKind kind, PersonId host, Instant start) {
        return campus.at(college, () -> bookings.book(NewBooking.of(kind, host, student, halfAnHourFrom(start))));
    }

    private static TimeSlot halfAnHourFrom(Instant start) {
        return TimeSlot.of(start, HALF_AN_HOUR);
    }
}
