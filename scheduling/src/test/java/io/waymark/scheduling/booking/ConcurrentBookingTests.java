package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static io.waymark.scheduling.Campus.UTC;
import static io.waymark.scheduling.booking.Contention.TUESDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.availability.Availabilities;
import io.waymark.scheduling.time.MeetingRule;
import io.waymark.scheduling.time.Window;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchedulingTest
class ConcurrentBookingTests {

    private static final TimeSlot HALF_PAST_NINE = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofMinutes(30));

    private final Contention contention;
    private final Availabilities availabilities;
    private final Campus campus;

    ConcurrentBookingTests(
            Bookings bookings,
            BookingTransactions transactions,
            Availabilities availabilities,
            Campus campus,
            JdbcClient jdbc) {
        this.contention = new Contention(bookings, transactions, campus, jdbc);
        this.availabilities = availabilities;
        this.campus = campus;
    }

    @Test
    void givesOneSlotToOneOfTwoHundred() throws InterruptedException {
        var advisor = withHours(PersonId.next());

        contention.requireThatOneOf(200, advisor, HALF_PAST_NINE);
    }

    @Test
    void letsAStudentHoldOneOfFiftyAtOnce() throws InterruptedException {
        var student = PersonId.next();
        var mentors = hostsWithHours(50);

        var outcomes = Contention.rush(50, number -> contention.book(mentors.get(number), student, HALF_PAST_NINE));

        assertThat(outcomes).filteredOn(Booking.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(ConflictException.class::isInstance)
                .hasSize(49)
                .allSatisfy(refusal ->
                        assertThat(((ConflictException) refusal).arguments()).containsEntry("busy", "you"));
    }

    @Test
    void letsAStudentMeetEitherAdvisorOrMentor() throws InterruptedException {
        contention.requireThatEachMeetsOneOf(hostsWithHours(40), hostsWithHours(40), HALF_PAST_NINE);
    }

    @Test
    void leavesNoOverlapAfterAStormOfChanges() throws InterruptedException {
        contention.storm(hostsWithHours(3), people(4), 16, 12);

        assertThat(contention.overlaps()).isZero();
    }

    private PersonId withHours(PersonId host) {
        var everyQuarter = MeetingRule.ofMinutes(30).every(Duration.ofMinutes(15));
        campus.doAt(
                ALDER,
                () -> Campus.offer(
                        availabilities, host, Campus.everyDay(UTC, Window.of("09:00", "17:00"), everyQuarter)));
        return host;
    }

    private List<PersonId> hostsWithHours(int count) {
        return Stream.generate(PersonId::next).limit(count).map(this::withHours).toList();
    }

    private static List<PersonId> people(int count) {
        return Stream.generate(PersonId::next).limit(count).toList();
    }
}
