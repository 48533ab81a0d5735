package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static io.waymark.scheduling.Campus.UTC;
import static io.waymark.scheduling.booking.Contention.TUESDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.ClockOnTheWall;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.availability.Availabilities;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request that holds its time, those who want the same time, the host's answer and the end of the wait, all at one instant. */
@SchedulingTest
class RequestRaceTests {

    private static final TimeSlot NINE = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofMinutes(30));
    private static final BookingKind KIND = new BookingKind("mentoring");
    private static final Instant DUE = ClockOnTheWall.MONDAY_2_MARCH_AT_8.plus(Duration.ofHours(1));
    private static final int CROWD = 48;

    private final Bookings bookings;
    private final Participation participation;
    private final BookingTransactions transactions;
    private final ClockOnTheWall clock;
    private final Contention contention;
    private final PersonId mentor = PersonId.next();
    private final PersonId student = PersonId.next();

    RequestRaceTests(
            Bookings bookings,
            Participation participation,
            BookingTransactions transactions,
            Availabilities availabilities,
            Campus campus,
            ClockOnTheWall clock,
            JdbcClient jdbc) {
        this.bookings = bookings;
        this.participation = participation;
        this.transactions = transactions;
        this.clock = clock;
        this.contention = new Contention(bookings, transactions, campus, jdbc);
        clock.turnTo(ClockOnTheWall.MONDAY_2_MARCH_AT_8);
        campus.doAt(ALDER, () -> Campus.offer(availabilities, mentor, Campus.everyDayFromNineToFive(UTC)));
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_2_MARCH_AT_8);
    }

    /** Before it is answered nobody gets its time; the instant at which it expires, at most one does, and no yes counts. */
    @RepeatedTest(5)
    void givesTheTimeToNobodyBeforeItExpiresAndToOneThen() throws InterruptedException {
        var request = request();
        var early = Contention.rush(CROWD, _ -> contention.book(mentor, PersonId.next(), NINE));
        assertThat(early).allMatch(outcome -> isRefusal(outcome, "slot-taken"));

        clock.turnTo(DUE);
        var outcomes = Contention.rush(CROWD, number -> switch (number % 4) {
            case 0 -> attempt(() -> participation.expire(request.id()));
            case 1 -> attempt(() -> participation.approve(request.id(), student));
            default -> contention.book(mentor, PersonId.next(), NINE);
        });

        assertThat(outcomes).allMatch(RequestRaceTests::isAnAnswer);
        assertThat(find(request)).returns(BookingStatus.CANCELED, Booking::status);
        assertThat(approvals(outcomes)).isEmpty();
        assertThat(others(outcomes, request)).hasSizeLessThanOrEqualTo(1);
        assertThat(contention.overlaps()).isZero();
        assertThat(isTaken()).isEqualTo(!others(outcomes, request).isEmpty());
    }

    /** Of many answers at once one counts. The time is somebody else's only if it was a no. */
    @RepeatedTest(5)
    void isAnsweredOnce() throws InterruptedException {
        var request = request();

        var outcomes = Contention.rush(CROWD, number -> switch (number % 4) {
            case 0 -> attempt(() -> participation.approve(request.id(), student));
            case 1 -> attempt(() -> participation.decline(request.id(), student, "I am away."));
            case 2 -> attempt(() -> participation.expire(request.id()));
            default -> contention.book(mentor, PersonId.next(), NINE);
        });

        assertThat(outcomes).allMatch(RequestRaceTests::isAnAnswer);
        var answered = find(request);
        var approved = answered.participant(student)
                .filter(it -> it.is(ParticipationState.CONFIRMED))
                .isPresent();
        assertThat(answered.status()).isEqualTo(approved ? BookingStatus.CONFIRMED : BookingStatus.CANCELED);
        assertThat(IntStream.range(0, CROWD)
                        .filter(number -> number % 4 < 2)
                        .mapToObj(outcomes::get)
                        .filter(Booking.class::isInstance))
                .hasSize(1);
        assertThat(others(outcomes, request)).hasSizeLessThanOrEqualTo(approved ? 0 : 1);
        assertThat(contention.overlaps()).isZero();
    }

    /** What a student asks for takes their own time too, whoever else they ask. */
    @RepeatedTest(3)
    void holdsTheStudentsTimeAsWell() throws InterruptedException {
        request();

        var outcomes = Contention.rush(CROWD, _ -> {
            var advisor = PersonId.next();
            return contention.book(NewBooking.of(KIND, advisor, student, NINE).askedBy(advisor));
        });

        assertThat(outcomes).allMatch(outcome -> isRefusal(outcome, "slot-taken"));
        assertThat(contention.overlaps()).isZero();
    }

    private Booking request() {
        return contention.book(NewBooking.of(KIND, mentor, student, NINE).answeredWithin(Duration.ofHours(1)));
    }

    private boolean isTaken() {
        try {
            contention.book(mentor, PersonId.next(), NINE);
            return false;
        } catch (ConflictException taken) {
            return true;
        }
    }

    private Object attempt(Supplier<Booking> act) {
        try {
            return CurrentInstitution.call(ALDER, () -> transactions.run(act));
        } catch (DomainException refused) {
            return refused;
        }
    }

    private Booking find(Booking booking) {
        return CurrentInstitution.call(
                ALDER, () -> transactions.run(() -> bookings.find(booking.id()).orElseThrow()));
    }

    private static List<Object> approvals(List<Object> outcomes) {
        return outcomes.stream()
                .filter(it -> it instanceof Booking booking
                        && booking.participants().stream()
                                .anyMatch(guest -> !guest.isHost() && guest.is(ParticipationState.CONFIRMED))
                        && booking.terms().answerWithin() != null)
                .toList();
    }

    private static List<Object> others(List<Object> outcomes, Booking request) {
        return outcomes.stream()
                .filter(it -> it instanceof Booking booking && !booking.id().equals(request.id()))
                .toList();
    }

    private static boolean isAnAnswer(Object outcome) {
        return outcome instanceof Booking || outcome instanceof DomainException;
    }

    private static boolean isRefusal(Object outcome, String code) {
        return outcome instanceof DomainException refused && refused.code().equals(code);
    }
}
