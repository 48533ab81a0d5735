package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.ParticipationState.CANCELED;
import static io.waymark.scheduling.booking.ParticipationState.CONFIRMED;
import static io.waymark.scheduling.booking.ParticipationState.INVITED;
import static io.waymark.scheduling.booking.ParticipationState.REQUESTED;
import static io.waymark.scheduling.booking.ParticipationState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatsTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    private static final TimeSlot TUESDAY = TimeSlot.of(Instant.parse("2026-03-03T14:00:00Z"), Duration.ofHours(1));
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private final PersonId mentor = PersonId.next();
    private final PersonId ana = PersonId.next();
    private final PersonId ben = PersonId.next();
    private final PersonId cy = PersonId.next();
    private final PersonId dee = PersonId.next();

    private Instant now = MONDAY;

    @Test
    void seatsWhoComesFirstAndLetsTheOthersWait() {
        var booking = join(open(1, null), ana, ben);

        assertThat(state(booking, ana)).isEqualTo(CONFIRMED);
        assertThat(state(booking, ben)).isEqualTo(WAITING);
        assertThat(booking.guests()).containsExactly(ana);
        assertThat(booking.seatsTaken()).isOne();
    }

    @Test
    void givesAFreeSeatToTheFirstWhoWaits() {
        var left = change(join(open(1, null), ana, ben, cy), seats -> seats.leave(ana, _ -> true));

        assertThat(state(left, ana)).isEqualTo(CANCELED);
        assertThat(state(left, ben)).isEqualTo(CONFIRMED);
        assertThat(state(left, cy)).isEqualTo(WAITING);
    }

    @Test
    void passesOverWhoIsBusyThen() {
        var left = change(join(open(1, null), ana, ben, cy), seats -> seats.leave(ana, person -> !person.equals(ben)));

        assertThat(state(left, ben)).isEqualTo(WAITING);
        assertThat(state(left, cy)).isEqualTo(CONFIRMED);
    }

    @Test
    void putsWhoComesBackAtTheEndOfTheLine() {
        var booking = join(open(1, null), ana, ben, cy);
        now = MONDAY.plusSeconds(1);
        var back = join(change(booking, seats -> seats.leave(ben, _ -> true)), ben);

        var left = change(back, seats -> seats.leave(ana, _ -> true));

        assertThat(state(left, cy)).isEqualTo(CONFIRMED);
        assertThat(state(left, ben)).isEqualTo(WAITING);
    }

    @Test
    void keepsThePlaceOfWhoAsksAgain() {
        var booking = join(open(1, null), ana, ben, cy);

        assertThat(join(booking, ben)).isEqualTo(booking);
    }

    @Test
    void holdsASeatForARequestUntilItIsAnswered() {
        var booking = join(open(1, FOUR_HOURS), ana, ben);

        assertThat(state(booking, ana)).isEqualTo(REQUESTED);
        assertThat(booking.participant(ana).orElseThrow().answerBy()).isEqualTo(MONDAY.plus(FOUR_HOURS));
        assertThat(state(booking, ben)).isEqualTo(WAITING);
        assertThat(state(change(booking, seats -> seats.requests().approve(ana)), ana))
                .isEqualTo(CONFIRMED);
        var declined = change(booking, seats -> seats.requests().decline(ana, _ -> true));
        assertThat(state(declined, ana)).isEqualTo(CANCELED);
        assertThat(state(declined, ben)).isEqualTo(REQUESTED);
    }

    @Test
    void letsGoOfARequestThatNobodyAnswered() {
        var booking = join(open(1, FOUR_HOURS), ana, ben);
        now = MONDAY.plus(FOUR_HOURS).minusSeconds(1);
        assertThat(expire(booking)).isEqualTo(booking);

        now = MONDAY.plus(FOUR_HOURS);
        var expired = expire(booking);

        assertThat(state(expired, ana)).isEqualTo(CANCELED);
        assertThat(state(expired, ben)).isEqualTo(REQUESTED);
        assertThat(expired.participant(ben).orElseThrow().answerBy()).isEqualTo(now.plus(FOUR_HOURS));
        assertRefused(
                "not-requested", () -> change(booking, seats -> seats.requests().approve(ana)));
    }

    @Test
    void waitsForAnAnswerNoLongerThanUntilTheStart() {
        now = TUESDAY.startsAt().minusSeconds(60);
        var booking = join(open(1, FOUR_HOURS), ana, ben);
        assertThat(booking.participant(ana).orElseThrow().answerBy()).isEqualTo(TUESDAY.startsAt());

        now = TUESDAY.startsAt();
        var expired = expire(booking);

        assertThat(state(expired, ana)).isEqualTo(CANCELED);
        assertThat(state(expired, ben)).isEqualTo(WAITING);
    }

    @Test
    void waitsNoLongerWhenTheMeetingIsMovedForward() {
        var earlier = TimeSlot.of(MONDAY.plusSeconds(3600), Duration.ofHours(1));

        var moved = join(open(1, FOUR_HOURS), ana).at(now).move(earlier, ZoneId.of("Etc/UTC"), slot -> slot, mentor);

        assertThat(moved.participant(ana).orElseThrow().answerBy()).isEqualTo(earlier.startsAt());
    }

    @Test
    void asksNobodyAboutWhomTheHostInvited() {
        var invited = change(open(1, FOUR_HOURS), seats -> seats.invite(ana));

        assertThat(state(invited, ana)).isEqualTo(INVITED);
        assertThat(invited.seatsTaken()).isZero();
        assertThat(state(join(invited, ana), ana)).isEqualTo(CONFIRMED);
        assertThat(change(invited, seats -> seats.invite(ana))).isEqualTo(invited);
    }

    @Test
    void asksNobodyAboutTheInvitedWhoHadToWait() {
        var invited = change(join(open(1, FOUR_HOURS), ana), seats -> seats.invite(ben));
        var waiting = join(invited, ben);
        assertThat(state(waiting, ben)).isEqualTo(WAITING);

        var left = change(waiting, seats -> seats.leave(ana, _ -> true));

        assertThat(state(left, ben)).isEqualTo(CONFIRMED);
    }

    @Test
    void asksNobodyAboutWhoIsInvitedWhileTheyWait() {
        var waiting = join(open(1, FOUR_HOURS), ana, ben, cy);

        var invited = change(waiting, seats -> seats.invite(ben));
        var left = change(invited, seats -> seats.leave(ana, _ -> true));

        assertThat(invited.participant(ben).orElseThrow().since())
                .isEqualTo(waiting.participant(ben).orElseThrow().since());
        assertThat(state(invited, ben)).isEqualTo(WAITING);
        assertThat(state(left, ben)).isEqualTo(CONFIRMED);
    }

    @Test
    void forgetsAnInvitationThatWasGivenBack() {
        var invited = change(open(1, FOUR_HOURS), seats -> seats.invite(ana));

        var back = join(change(invited, seats -> seats.leave(ana, _ -> true)), ana);

        assertThat(state(back, ana)).isEqualTo(REQUESTED);
    }

    @Test
    void promotesAsManyAsThereAreSeats() {
        var booking = join(open(2, FOUR_HOURS), ana, ben, cy, dee);
        now = MONDAY.plus(FOUR_HOURS).plusSeconds(1);

        var expired = expire(booking);

        assertThat(expired.guests()).containsExactlyInAnyOrder(cy, dee);
    }

    @Test
    void refusesWhatMakesNoSense() {
        var booking = join(open(2, null), ana);

        assertRefused("already-joined", () -> join(booking, ana));
        assertRefused("host-stays", () -> join(booking, mentor));
        assertRefused("host-stays", () -> change(booking, seats -> seats.leave(mentor, _ -> true)));
        assertRefused("host-stays", () -> change(booking, seats -> seats.invite(mentor)));
        assertRefused(
                "not-requested", () -> change(booking, seats -> seats.requests().approve(ana)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> change(booking, seats -> seats.leave(ben, _ -> true)))
                .returns("not-taking-part", DomainException::code);
        now = TUESDAY.startsAt();
        assertRefused("already-started", () -> join(booking, ben));
    }

    private Booking open(int capacity, @Nullable Duration answerWithin) {
        var request = NewBooking.open(new BookingKind("circle"), mentor, TUESDAY, capacity)
                .answeredWithin(answerWithin);
        return request.toBooking(ZoneId.of("Etc/UTC"), slot -> slot, now);
    }

    /** One second after the other. */
    private Booking join(Booking booking, PersonId... people) {
        var joined = booking;
        var second = now;
        for (var person : people) {
            joined = joined.at(second).changeSeats(seats -> seats.join(person));
            second = second.plusMillis(1);
        }
        return joined;
    }

    private Booking change(Booking booking, Function<Seats, Participants> change) {
        return booking.at(now).changeSeats(change);
    }

    private Booking expire(Booking booking) {
        return booking.at(now).expire(_ -> true);
    }

    private static ParticipationState state(Booking booking, PersonId person) {
        return booking.participant(person).orElseThrow().state();
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(attempt)
                .returns(code, RuleViolationException::code);
    }
}
