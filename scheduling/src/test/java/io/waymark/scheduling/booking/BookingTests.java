package io.waymark.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BookingTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");
    private static final TimeSlot NINE_TO_HALF_PAST = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofMinutes(30));

    private final PersonId mentor = PersonId.next();
    private final PersonId student = PersonId.next();

    @Test
    void takesTheRoomAroundItOutOfTheHostsDayOnly() {
        var booking = Booking.of(
                wish(), NEW_YORK, slot -> new TimeSlot(slot.startsAt().minusSeconds(600), slot.endsAt()), MONDAY);

        assertThat(booking.participants())
                .extracting(participant -> participant.claim().length().toMinutes())
                .containsExactly(40L, 30L);
    }

    @Test
    void liesInTheFuture() {
        assertRefused("slot-in-the-past", () -> Booking.of(wish(), NEW_YORK, slot -> slot, TUESDAY_AT_NINE));
        assertRefused(
                "slot-in-the-past",
                () -> confirmed().move(TimeSlot.of(MONDAY, Duration.ofMinutes(30)), NEW_YORK, slot -> slot, MONDAY));
    }

    @Test
    void isNotCancelledOnceItHasStarted() {
        assertRefused("already-started", () -> confirmed().cancel(student, "", TUESDAY_AT_NINE));
    }

    @Test
    void neverChangesOnceItIsCancelled() {
        var cancelled = confirmed().cancel(student, "Ill", MONDAY);

        assertRefused("booking-closed", () -> cancelled.cancel(student, "Ill", MONDAY));
        assertRefused("booking-closed", () -> cancelled.move(NINE_TO_HALF_PAST, NEW_YORK, slot -> slot, MONDAY));
        assertRefused("booking-closed", () -> cancelled.hear(student, Word.MET, TUESDAY_AT_TEN));
        assertRefused("booking-closed", () -> cancelled.recordAttendance(student, true, TUESDAY_AT_TEN));
    }

    @Test
    void isAttendedWhenBothSidesSaySo() {
        var oneSaysSo = confirmed().hear(student, Word.MET, TUESDAY_AT_TEN);

        assertThat(oneSaysSo.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(oneSaysSo.hear(mentor, Word.MET, TUESDAY_AT_TEN).status()).isEqualTo(BookingStatus.ATTENDED);
    }

    @Test
    void isMissedByWhomTheOtherWaitedForInVain() {
        var mentorWaited = confirmed().hear(mentor, Word.OTHER_ABSENT, TUESDAY_AT_TEN);
        var studentWaited = confirmed().hear(student, Word.OTHER_ABSENT, TUESDAY_AT_TEN);

        assertThat(mentorWaited.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(absent(mentorWaited)).containsExactly(student);
        assertThat(absent(studentWaited)).containsExactly(mentor);
    }

    @Test
    void staysOpenWhenTheSidesContradictEachOther() {
        var disputed =
                confirmed().hear(mentor, Word.OTHER_ABSENT, TUESDAY_AT_TEN).hear(student, Word.MET, TUESDAY_AT_TEN);
        var bothWaited = confirmed()
                .hear(mentor, Word.OTHER_ABSENT, TUESDAY_AT_TEN)
                .hear(student, Word.OTHER_ABSENT, TUESDAY_AT_TEN);

        assertThat(disputed.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(absent(disputed)).isEmpty();
        assertThat(bothWaited.status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void isSettledWhenOneTakesTheWordBack() {
        var settled = confirmed()
                .hear(mentor, Word.OTHER_ABSENT, TUESDAY_AT_TEN)
                .hear(student, Word.MET, TUESDAY_AT_TEN)
                .hear(mentor, Word.MET, TUESDAY_AT_TEN);

        assertThat(settled.status()).isEqualTo(BookingStatus.ATTENDED);
    }

    @Test
    void takesTheHostsWordThatTheyMetWhenTheGuestIsSilent() {
        var met = confirmed().hear(mentor, Word.MET, TUESDAY_AT_TEN);
        var ownWord = confirmed().hear(student, Word.MET, TUESDAY_AT_TEN);
        var disputed = met.hear(student, Word.OTHER_ABSENT, TUESDAY_AT_TEN);

        assertThat(met.acceptSilence().status()).isEqualTo(BookingStatus.ATTENDED);
        assertThat(ownWord.acceptSilence().status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(confirmed().acceptSilence().status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(disputed.acceptSilence().status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void takesTheLastWordFromSomebodyInCharge() {
        var missed = confirmed().recordAttendance(student, false, TUESDAY_AT_TEN);

        assertThat(missed.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertRefused("booking-closed", () -> missed.hear(student, Word.MET, TUESDAY_AT_TEN));
    }

    @Test
    void takesPlaceWithoutOneOfManyGuests() {
        var other = PersonId.next();
        var circle = Booking.of(
                new NewBooking(
                        BookingId.next(),
                        new BookingKind("circle"),
                        mentor,
                        Set.of(student, other),
                        NINE_TO_HALF_PAST,
                        "",
                        mentor),
                NEW_YORK,
                slot -> slot,
                MONDAY);

        var oneMissing = circle.recordAttendance(student, false, TUESDAY_AT_TEN);

        assertThat(oneMissing.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(oneMissing.recordAttendance(other, false, TUESDAY_AT_TEN).status())
                .isEqualTo(BookingStatus.NO_SHOW);
    }

    @Test
    void isCorrectedEitherWay() {
        var attended = confirmed().recordAttendance(student, true, TUESDAY_AT_TEN);
        var missed = attended.recordAttendance(student, false, TUESDAY_AT_TEN);

        assertThat(attended.status()).isEqualTo(BookingStatus.ATTENDED);
        assertThat(missed.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(absent(missed)).containsExactly(student);
        assertThat(missed.recordAttendance(student, true, TUESDAY_AT_TEN))
                .returns(BookingStatus.ATTENDED, Booking::status)
                .satisfies(corrected -> assertThat(absent(corrected)).isEmpty());
        assertRefused("not-started", () -> confirmed().recordAttendance(student, true, MONDAY));
    }

    @Test
    void hearsNobodyBeforeItStartsAndNoStranger() {
        assertRefused("not-started", () -> confirmed().hear(student, Word.MET, MONDAY));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> confirmed().hear(PersonId.next(), Word.MET, TUESDAY_AT_TEN));
    }

    @Test
    void needsTwoPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewBooking.of(new BookingKind("advising"), mentor, mentor, NINE_TO_HALF_PAST));
        assertThatIllegalArgumentException().isThrownBy(() -> new BookingKind("Advising!"));
    }

    private NewBooking wish() {
        return NewBooking.of(new BookingKind("mentoring"), mentor, student, NINE_TO_HALF_PAST);
    }

    private Booking confirmed() {
        return Booking.of(wish(), NEW_YORK, slot -> slot, MONDAY);
    }

    private static List<PersonId> absent(Booking booking) {
        return booking.participants().stream()
                .filter(Participant::noShow)
                .map(Participant::person)
                .toList();
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(attempt)
                .returns(code, RuleViolationException::code);
    }
}
