package io.waymark.scheduling.reminder;

import static io.waymark.scheduling.ClockOnTheWall.MONDAY_2_MARCH_AT_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.ClockOnTheWall;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SchedulingTest
class RemindersTests {

    private static final BookingKind KIND = new BookingKind("tea");
    private static final Instant WEDNESDAY_AT_NINE = Instant.parse("2026-03-04T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Bookings bookings;
    private final Campus campus;
    private final ClockOnTheWall clock;
    private final Reminders reminders;

    private final InstitutionId college = InstitutionId.next();
    private final PersonId mia = PersonId.next();
    private final PersonId ana = PersonId.next();
    private final List<String> told = new ArrayList<>();
    private boolean failing;

    RemindersTests(
            Bookings bookings,
            Campus campus,
            ClockOnTheWall clock,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.bookings = bookings;
        this.campus = campus;
        this.clock = clock;
        this.reminders = new Reminders(List.of(new Tea()), bookings, new ReminderMarks(jdbc), transaction, clock);
    }

    @BeforeEach
    void lookForTheFirstTime() {
        at(MONDAY_2_MARCH_AT_8);
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(MONDAY_2_MARCH_AT_8);
    }

    @Test
    void tellADayAndAnHourBeforeAndEachOnce() {
        meet(WEDNESDAY_AT_NINE);

        at(WEDNESDAY_AT_NINE.minus(DAY).minusSeconds(1));
        assertThat(told).isEmpty();
        at(WEDNESDAY_AT_NINE.minus(DAY));
        at(WEDNESDAY_AT_NINE.minus(DAY).plusSeconds(60));
        assertThat(told).containsExactly("DAY " + WEDNESDAY_AT_NINE);
        at(WEDNESDAY_AT_NINE.minus(HOUR));
        at(WEDNESDAY_AT_NINE.minus(HOUR));
        at(WEDNESDAY_AT_NINE.minusSeconds(1));
        at(WEDNESDAY_AT_NINE);
        assertThat(told).containsExactly("DAY " + WEDNESDAY_AT_NINE, "HOUR " + WEDNESDAY_AT_NINE);
    }

    @Test
    void catchUpAfterAnOutage() {
        meet(WEDNESDAY_AT_NINE);

        at(WEDNESDAY_AT_NINE.minus(Duration.ofHours(3)));

        assertThat(told).containsExactly("DAY " + WEDNESDAY_AT_NINE);
    }

    @Test
    void tellOnlyTheLaterOneWhenBothAreLate() {
        meet(WEDNESDAY_AT_NINE);

        at(WEDNESDAY_AT_NINE.minusSeconds(60));

        assertThat(told).containsExactly("HOUR " + WEDNESDAY_AT_NINE);
    }

    @Test
    void neverTellAfterTheStart() {
        meet(WEDNESDAY_AT_NINE);

        at(WEDNESDAY_AT_NINE);

        assertThat(told).isEmpty();
    }

    @Test
    void sayNothingADayBeforeOfWhatWasBookedLater() {
        at(WEDNESDAY_AT_NINE.minus(Duration.ofHours(5)));
        meet(WEDNESDAY_AT_NINE);

        at(WEDNESDAY_AT_NINE.minus(Duration.ofHours(4)));
        assertThat(told).isEmpty();
        at(WEDNESDAY_AT_NINE.minus(HOUR));
        assertThat(told).containsExactly("HOUR " + WEDNESDAY_AT_NINE);
    }

    @Test
    void tellOnceMoreOfWhatWasMovedAway() {
        var thursday = WEDNESDAY_AT_NINE.plus(DAY);
        var meeting = meet(WEDNESDAY_AT_NINE);
        at(WEDNESDAY_AT_NINE.minus(DAY));

        campus.at(college, () -> bookings.reschedule(meeting.id(), thursday, mia));
        at(WEDNESDAY_AT_NINE.minus(HOUR));
        at(thursday.minus(DAY));

        assertThat(told).containsExactly("DAY " + WEDNESDAY_AT_NINE, "DAY " + thursday);
    }

    @Test
    void sayNothingOfWhatIsCanceled() {
        var meeting = meet(WEDNESDAY_AT_NINE);
        campus.at(college, () -> bookings.cancel(meeting.id(), ana, ""));

        at(WEDNESDAY_AT_NINE.minus(DAY));
        at(WEDNESDAY_AT_NINE.minus(HOUR));

        assertThat(told).isEmpty();
    }

    @Test
    void lookOnceMoreWhereTellingFailed() {
        meet(WEDNESDAY_AT_NINE);
        failing = true;
        assertThatThrownBy(() -> at(WEDNESDAY_AT_NINE.minus(DAY))).hasMessage("Nobody listens");
        failing = false;

        at(WEDNESDAY_AT_NINE.minus(DAY).plusSeconds(60));

        assertThat(told).containsExactly("DAY " + WEDNESDAY_AT_NINE);
    }

    @Test
    void leaveOtherKindsAndOtherCollegesAlone() {
        meet(WEDNESDAY_AT_NINE);
        campus.at(
                college,
                () -> bookings.book(NewBooking.open(
                        new BookingKind("coffee"), ana, halfAnHourFrom(WEDNESDAY_AT_NINE.plusSeconds(1800)), 1)));

        clock.turnTo(WEDNESDAY_AT_NINE.minus(DAY));
        CurrentInstitution.run(InstitutionId.next(), reminders::remind);
        assertThat(told).isEmpty();
        at(WEDNESDAY_AT_NINE.minus(DAY).plusSeconds(1800));
        assertThat(told).containsExactly("DAY " + WEDNESDAY_AT_NINE);
    }

    private void at(Instant moment) {
        clock.turnTo(moment);
        CurrentInstitution.run(college, reminders::remind);
    }

    private Booking meet(Instant start) {
        return campus.at(
                college,
                () -> bookings.book(
                        NewBooking.of(KIND, mia, ana, halfAnHourFrom(start)).askedBy(mia)));
    }

    private static TimeSlot halfAnHourFrom(Instant start) {
        return TimeSlot.of(start, Duration.ofMinutes(30));
    }

    private final class Tea implements MeetingReminder {

        @Override
        public BookingKind kind() {
            return KIND;
        }

        @Override
        public void remind(List<Booking> meetings, Ahead ahead) {
            if (failing) {
                throw new IllegalStateException("Nobody listens");
            }
            meetings.forEach(meeting -> told.add(ahead + " " + meeting.slot().startsAt()));
        }
    }
}
