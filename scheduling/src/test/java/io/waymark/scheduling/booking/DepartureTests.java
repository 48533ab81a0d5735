package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.CancellationCause;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.ClockOnTheWall;
import io.waymark.scheduling.SchedulingTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchedulingTest
class DepartureTests {

    private static final BookingKind ADVISING = new BookingKind("advising");
    private static final BookingKind CIRCLE = new BookingKind("circle");
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T09:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Bookings bookings;
    private final Participation participation;
    private final Departures departures;
    private final BookingWriter writer;
    private final BookingTransactions transactions;
    private final Campus campus;
    private final ClockOnTheWall clock;
    private final RoundTrips roundTrips;
    private final Contention contention;
    private final PersonId dana = PersonId.next();
    private final PersonId admin = PersonId.next();

    DepartureTests(
            Bookings bookings,
            Participation participation,
            Departures departures,
            BookingWriter writer,
            BookingTransactions transactions,
            Campus campus,
            ClockOnTheWall clock,
            RoundTrips roundTrips,
            JdbcClient jdbc) {
        this.bookings = bookings;
        this.participation = participation;
        this.departures = departures;
        this.writer = writer;
        this.transactions = transactions;
        this.campus = campus;
        this.clock = clock;
        this.roundTrips = roundTrips;
        this.contention = new Contention(bookings, transactions, campus, jdbc);
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_2_MARCH_AT_8);
    }

    @Test
    void cancelsAllOfAKindAndNothingElse() {
        var hosted = meet(dana, PersonId.next(), 0);
        var attended = meet(PersonId.next(), dana, 1);
        var circle = open(dana, 2, 5);
        var strangers = meet(PersonId.next(), PersonId.next(), 0);

        var canceled = cancelAll();

        assertThat(canceled).extracting(Booking::id).containsExactly(hosted.id(), attended.id());
        assertThat(find(hosted))
                .isEqualTo(canceled.getFirst())
                .returns(BookingStatus.CANCELED, Booking::status)
                .returns(new Cancellation(admin, CancellationCause.PERSON_LEFT), Booking::cancellation)
                .returns(1, Booking::version)
                .returns(0, Booking::seatsTaken);
        assertThat(find(circle).status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(find(strangers)).isEqualTo(strangers);
        assertThat(meet(PersonId.next(), dana, 1)).isNotNull();
    }

    @Test
    void leavesWhatHasStartedAndWhatIsOver() {
        var started = meet(dana, PersonId.next(), 0);
        var later = meet(dana, PersonId.next(), 1);
        clock.turnTo(TUESDAY_AT_NINE);

        assertThat(cancelAll()).extracting(Booking::id).containsExactly(later.id());
        assertThat(cancelAll()).isEmpty();
        assertThat(find(started).status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void takesAFewRoundTripsHoweverMuchThereIs() {
        var advisor = PersonId.next();
        IntStream.range(0, 10).forEach(at -> meet(advisor, PersonId.next(), at));
        var few = roundTrips.during(() -> cancelAll(advisor));
        IntStream.range(0, 40).forEach(at -> meet(dana, PersonId.next(), at));

        assertThat(roundTrips.during(() -> assertThat(cancelAll()).hasSize(40))).isEqualTo(few);
    }

    @Test
    void writesMoreThanGoIntoOneRoundTrip() {
        IntStream.range(0, 120).forEach(at -> meet(dana, PersonId.next(), at));

        assertThat(cancelAll()).hasSize(120).allMatch(it -> it.status() == BookingStatus.CANCELED);
        assertThat(campus.at(ALDER, () -> departures.toCome(dana))).isEmpty();
    }

    @Test
    void writesMoreParticipantsThanGoIntoOneRoundTrip() {
        var crowd = Stream.generate(PersonId::next).limit(400).toList();
        campus.doAt(
                ALDER,
                () -> IntStream.range(0, 20)
                        .forEach(at -> writer.insert(open(ParticipationState.CONFIRMED, crowd, at))));

        assertThat(cancelAll()).hasSize(20);

        assertThat(campus.at(ALDER, () -> departures.toCome(dana))).isEmpty();
        assertThat(campus.at(ALDER, () -> departures.toCome(crowd.getLast()))).isEmpty();
        assertThat(meet(PersonId.next(), crowd.getLast(), 19)).isNotNull();
    }

    @Test
    void writesMoreInOneBookingThanGoIntoOneRoundTrip() {
        var crowd = Stream.generate(PersonId::next).limit(7_500).toList();
        var booking = open(ParticipationState.WAITING, crowd, 0);

        campus.doAt(ALDER, () -> writer.insert(booking));

        assertThat(find(booking).participants()).hasSize(7_501);
    }

    @Test
    void cancelsWhatIsHostedAndLeavesTheSeatOfTheOthersToWhoWaits() {
        var ana = PersonId.next();
        var own = open(dana, 0, 3);
        join(own, ana);
        var joined = open(PersonId.next(), 1, 1);
        join(joined, dana);
        join(joined, ana);
        var waitedFor = open(PersonId.next(), 2, 1);
        join(waitedFor, ana);
        join(waitedFor, dana);

        var changed = campus.at(ALDER, () -> departures.leaveAll(dana, CIRCLE, admin));

        assertThat(changed).extracting(Booking::id).containsExactly(own.id(), joined.id(), waitedFor.id());
        assertThat(find(own).status()).isEqualTo(BookingStatus.CANCELED);
        assertThat(stateOf(dana, joined)).isEqualTo(ParticipationState.CANCELED);
        assertThat(stateOf(ana, joined)).isEqualTo(ParticipationState.CONFIRMED);
        assertThat(stateOf(dana, waitedFor)).isEqualTo(ParticipationState.CANCELED);
        assertThat(stateOf(ana, waitedFor)).isEqualTo(ParticipationState.CONFIRMED);
    }

    @Test
    void seatsNobodyInTwoMeetingsAtATime() {
        var ana = PersonId.next();
        var two = List.of(open(PersonId.next(), 0, 1), open(PersonId.next(), 0, 1));
        var others = List.of(PersonId.next(), PersonId.next());
        for (var at = 0; at < 2; at++) {
            join(two.get(at), others.get(at));
            join(two.get(at), ana);
            var circle = two.get(at);
            transact(() -> participation.invite(circle.id(), dana));
        }
        var busy = meet(PersonId.next(), ana, 0);
        leave(two.getFirst(), others.getFirst());
        leave(two.getLast(), others.getLast());
        transact(() -> bookings.cancel(busy.id(), ana, ""));

        campus.at(ALDER, () -> departures.leaveAll(dana, CIRCLE, admin));

        assertThat(two)
                .extracting(circle -> stateOf(ana, circle))
                .containsExactlyInAnyOrder(ParticipationState.CONFIRMED, ParticipationState.WAITING);
        assertThat(contention.overlaps()).isZero();
    }

    @Test
    void tellsWhatIsToComeOfAnyKind() {
        var meeting = meet(dana, PersonId.next(), 1);
        var circle = open(PersonId.next(), 0, 2);
        join(circle, dana);
        var left = open(PersonId.next(), 3, 2);
        join(left, dana);
        leave(left, dana);

        assertThat(campus.at(ALDER, () -> departures.toCome(dana)))
                .extracting(Booking::id)
                .containsExactly(circle.id(), meeting.id());
    }

    /** Two who have each other's students leave while others book with them: nobody is shown a deadlock. */
    @Test
    void keepsTheOrderInWhichPeopleAreLocked() throws InterruptedException {
        var advisors = Stream.generate(PersonId::next).limit(3).toList();
        var students = Stream.generate(PersonId::next).limit(6).toList();
        for (var at = 0; at < 18; at++) {
            meet(advisors.get(at % 3), students.get(at % 6), at);
        }

        var outcomes = Contention.rush(
                24,
                number -> number % 3 == 0
                        ? transact(() -> departures.cancelAll(advisors.get(number % 9 / 3), ADVISING, admin))
                        : contention.book(NewBooking.of(
                                        ADVISING, advisors.get(number % 3), students.get(number % 6), slot(20 + number))
                                .askedBy(advisors.get(number % 3))));

        assertThat(outcomes).allMatch(it -> it instanceof Booking || it instanceof List);
        assertThat(contention.overlaps()).isZero();
    }

    private List<Booking> cancelAll() {
        return cancelAll(dana);
    }

    private List<Booking> cancelAll(PersonId person) {
        return campus.at(ALDER, () -> departures.cancelAll(person, ADVISING, admin));
    }

    private <T> T transact(Supplier<T> work) {
        return CurrentInstitution.call(ALDER, () -> transactions.run(work));
    }

    private Booking meet(PersonId host, PersonId guest, int at) {
        return contention.book(NewBooking.of(ADVISING, host, guest, slot(at)).askedBy(host));
    }

    private Booking open(PersonId host, int at, int seats) {
        return contention.book(NewBooking.open(CIRCLE, host, slot(at), seats));
    }

    private Booking open(ParticipationState state, List<PersonId> guests, int at) {
        var now = ClockOnTheWall.MONDAY_2_MARCH_AT_8;
        var empty = NewBooking.open(ADVISING, dana, slot(at), 500).toBooking(Campus.UTC, it -> it, now);
        var all = guests.stream().map(guest -> Participant.guest(guest, state, slot(at), now));
        return empty.with(Stream.concat(empty.participants().stream(), all).toList());
    }

    private void join(Booking booking, PersonId person) {
        transact(() -> participation.join(booking.id(), person));
    }

    private void leave(Booking booking, PersonId person) {
        transact(() -> participation.leave(booking.id(), person));
    }

    private ParticipationState stateOf(PersonId person, Booking booking) {
        return find(booking).participant(person).orElseThrow().state();
    }

    private Booking find(Booking booking) {
        return campus.at(ALDER, () -> bookings.find(booking.id())).orElseThrow();
    }

    private static TimeSlot slot(int at) {
        return TimeSlot.of(TUESDAY_AT_NINE.plus(HALF_AN_HOUR.multipliedBy(at)), HALF_AN_HOUR);
    }
}
