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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BookingTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");
    private static final TimeSlot NINE_TO_HALF_PAST = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofMinutes(30));

    private static final Duration ONE_HOUR = Duration.ofHours(1);

    private final PersonId mentor = PersonId.next();
    private final PersonId student = PersonId.next();

    @Test
    void takesTheRoomAroundItOutOfTheHostsDayOnly() {
        var booking = request()
                .toBooking(NEW_YORK, slot -> new TimeSlot(slot.startsAt().minusSeconds(600), slot.endsAt()), MONDAY);

        assertThat(booking.participants())
                .extracting(participant -> participant.claim().length().toMinutes())
                .containsExactly(40L, 30L);
    }

    @Test
    void liesInTheFuture() {
        assertRefused("slot-in-the-past", () -> request().toBooking(NEW_YORK, slot -> slot, TUESDAY_AT_NINE));
        assertRefused(
                "slot-in-the-past",
                () -> confirmed()
                        .at(MONDAY)
                        .move(TimeSlot.of(MONDAY, Duration.ofMinutes(30)), NEW_YORK, slot -> slot, student));
    }

    @Test
    void isNotCanceledOnceItHasStarted() {
        assertRefused("already-started", () -> confirmed().at(TUESDAY_AT_NINE).cancel(student, ""));
    }

    @Test
    void neverChangesOnceItIsCanceled() {
        var canceled = confirmed().at(MONDAY).cancel(student, "Ill");

        assertRefused("booking-closed", () -> canceled.at(MONDAY).cancel(student, "Ill"));
        assertRefused(
                "booking-closed", () -> canceled.at(MONDAY).move(NINE_TO_HALF_PAST, NEW_YORK, slot -> slot, student));
        assertRefused("booking-closed", () -> report(canceled, student, AttendanceReport.MET));
        assertRefused("booking-closed", () -> record(canceled, student, true));
        assertRefused("booking-closed", () -> canceled.at(MONDAY).changeSeats(seats -> seats.join(PersonId.next())));
        assertThat(canceled.at(MONDAY).expire(_ -> true)).isEqualTo(canceled);
    }

    @Test
    void givesEverybodysTimeBackWhenItIsCanceled() {
        var canceled = confirmed().at(MONDAY).cancel(student, "Ill");

        assertThat(canceled.participants()).noneMatch(Participant::holdsTime);
        assertThat(canceled.seatsTaken()).isZero();
        assertThat(canceled.includes(student)).isTrue();
    }

    @Test
    void isAttendedWhenBothSidesSaySo() {
        var oneSaysSo = report(confirmed(), student, AttendanceReport.MET);
        var both = report(oneSaysSo, mentor, AttendanceReport.MET);

        assertThat(oneSaysSo.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(both.status()).isEqualTo(BookingStatus.ATTENDED);
        assertThat(both.participants()).allMatch(participant -> participant.is(ParticipationState.ATTENDED));
    }

    @Test
    void isMissedByWhomTheOtherWaitedForInVain() {
        var mentorWaited = report(confirmed(), mentor, AttendanceReport.OTHER_ABSENT);
        var studentWaited = report(confirmed(), student, AttendanceReport.OTHER_ABSENT);

        assertThat(mentorWaited.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(absent(mentorWaited)).containsExactly(student);
        assertThat(absent(studentWaited)).containsExactly(mentor);
    }

    @Test
    void staysOpenWhenTheSidesContradictEachOther() {
        var disputed =
                report(report(confirmed(), mentor, AttendanceReport.OTHER_ABSENT), student, AttendanceReport.MET);
        var bothWaited = report(
                report(confirmed(), mentor, AttendanceReport.OTHER_ABSENT), student, AttendanceReport.OTHER_ABSENT);

        assertThat(disputed.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(absent(disputed)).isEmpty();
        assertThat(bothWaited.status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void isSettledWhenOneTakesTheReportBack() {
        var disputed =
                report(report(confirmed(), mentor, AttendanceReport.OTHER_ABSENT), student, AttendanceReport.MET);

        assertThat(report(disputed, mentor, AttendanceReport.MET).status()).isEqualTo(BookingStatus.ATTENDED);
    }

    @Test
    void isOpenAgainWhenWhatWasReportedIsTakenBackOrDenied() {
        var open = confirmed();
        var attended = report(report(open, mentor, AttendanceReport.MET), student, AttendanceReport.MET);
        var missed = report(open, mentor, AttendanceReport.OTHER_ABSENT);

        var takenBack = report(attended, mentor, AttendanceReport.NONE);
        assertThat(takenBack.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(takenBack.participants()).allMatch(participant -> participant.is(ParticipationState.CONFIRMED));
        assertThat(report(takenBack, mentor, AttendanceReport.MET)).isEqualTo(attended);
        assertThat(report(attended, student, AttendanceReport.OTHER_ABSENT).status())
                .isEqualTo(BookingStatus.CONFIRMED);
        assertThat(report(missed, mentor, AttendanceReport.NONE)).isEqualTo(open);
    }

    @Test
    void takesTheHostsReportThatTheyMetWhenTheGuestIsSilent() {
        var met = report(confirmed(), mentor, AttendanceReport.MET);
        var own = report(confirmed(), student, AttendanceReport.MET);
        var disputed = report(met, student, AttendanceReport.OTHER_ABSENT);

        assertThat(silence(met)).isEqualTo(BookingStatus.ATTENDED);
        assertThat(silence(own)).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(silence(confirmed())).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(silence(disputed)).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void takesTheLastWordFromSomebodyInCharge() {
        var missed = record(confirmed(), student, false);

        assertThat(missed.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertRefused("booking-closed", () -> report(missed, student, AttendanceReport.MET));
    }

    @Test
    void takesPlaceWithoutOneOfManyGuests() {
        var other = PersonId.next();
        var circle = circleOf(student, other);

        var oneMissing = record(circle, student, false);

        assertThat(oneMissing.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(record(oneMissing, other, false).status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(record(oneMissing, other, true).status()).isEqualTo(BookingStatus.ATTENDED);
    }

    @Test
    void takesBackWhoAttendedWhenItDidNotHappen() {
        var booking = confirmed();
        var missed = record(booking, student, false);

        assertThat(record(missed, student, ParticipationState.CONFIRMED)).isEqualTo(booking);
    }

    @Test
    void isCorrectedEitherWay() {
        var attended = record(confirmed(), student, true);
        var missed = record(attended, student, false);

        assertThat(attended.status()).isEqualTo(BookingStatus.ATTENDED);
        assertThat(missed.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(absent(missed)).containsExactly(student);
        assertThat(record(missed, student, true))
                .returns(BookingStatus.ATTENDED, Booking::status)
                .satisfies(corrected -> assertThat(absent(corrected)).isEmpty());
        assertRefused(
                "not-started",
                () -> confirmed()
                        .at(MONDAY)
                        .changeAttendance(
                                student, attendance -> attendance.record(student, ParticipationState.ATTENDED)));
    }

    @Test
    void recordsNobodyWhoWasNotConfirmed() {
        var waiting = PersonId.next();
        var full = circleOf(student, PersonId.next()).at(MONDAY).changeSeats(seats -> seats.join(waiting));

        assertRefused("did-not-take-part", () -> record(full, waiting, true));
        assertRefused("did-not-take-part", () -> record(full, mentor, true));
    }

    @Test
    void hearsNobodyBeforeItStartsAndNoStranger() {
        assertRefused(
                "not-started",
                () -> confirmed()
                        .at(MONDAY)
                        .changeAttendance(student, attendance -> attendance.report(student, AttendanceReport.MET)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> report(confirmed(), PersonId.next(), AttendanceReport.MET));
    }

    @Test
    void needsTwoPeopleAndASeat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewBooking.of(new BookingKind("advising"), mentor, mentor, NINE_TO_HALF_PAST));
        assertThatIllegalArgumentException().isThrownBy(() -> new BookingKind("Advising!"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewBooking.open(new BookingKind("circle"), mentor, NINE_TO_HALF_PAST, 0)
                        .toBooking(NEW_YORK, slot -> slot, MONDAY));
    }

    @Test
    void asksTheHostWhereTheyWantToBeAskedAndTheGuestChoosesTheTime() {
        var requested = requested();

        assertThat(requested.participant(student).orElseThrow())
                .returns(ParticipationState.REQUESTED, Participant::state)
                .returns(MONDAY.plus(ONE_HOUR), Participant::answerBy)
                .matches(Participant::holdsTime);
        assertThat(request()
                        .answeredWithin(ONE_HOUR)
                        .askedBy(mentor)
                        .toBooking(NEW_YORK, slot -> slot, MONDAY)
                        .participant(student)
                        .orElseThrow())
                .returns(ParticipationState.CONFIRMED, Participant::state)
                .returns(null, Participant::answerBy);
    }

    @Test
    void isCanceledWithTheRequestThatItIs() {
        var declined = requested().at(MONDAY).decline(student, "I am away.", _ -> true);

        assertThat(declined)
                .returns(BookingStatus.CANCELED, Booking::status)
                .returns(new Cancellation(mentor, "I am away."), Booking::cancellation);
        assertThat(declined.participants()).noneMatch(Participant::holdsTime);
        var circle = NewBooking.open(new BookingKind("circle"), mentor, NINE_TO_HALF_PAST, 1)
                .answeredWithin(ONE_HOUR)
                .toBooking(NEW_YORK, slot -> slot, MONDAY)
                .at(MONDAY)
                .changeSeats(seats -> seats.join(student));
        assertThat(circle.at(MONDAY).decline(student, "", _ -> true).status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void isCanceledWhenNobodyAnswersTheRequestAndNotBefore() {
        var due = MONDAY.plus(ONE_HOUR);

        var early = requested().at(due.minusNanos(1)).expire(_ -> true);
        assertThat(early.guests()).containsExactly(student);
        assertThat(early.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(requested().at(due).expire(_ -> true).status()).isEqualTo(BookingStatus.CANCELED);
        assertRefused(
                "not-requested",
                () -> requested().at(due).changeSeats(seats -> seats.requests().approve(student)));
        var approved =
                requested().at(MONDAY).changeSeats(seats -> seats.requests().approve(student));
        assertThat(approved.at(due).expire(_ -> true)).isEqualTo(approved);
    }

    @Test
    void asksOnceMoreWhenTheGuestMovesItAndNotWhenTheHostDoes() {
        var approved =
                requested().at(MONDAY).changeSeats(seats -> seats.requests().approve(student));
        var later = TimeSlot.of(TUESDAY_AT_TEN, Duration.ofMinutes(30));

        assertThat(approved.at(MONDAY)
                        .move(later, NEW_YORK, slot -> slot, student)
                        .participant(student))
                .get()
                .returns(ParticipationState.REQUESTED, Participant::state);
        assertThat(approved.at(MONDAY)
                        .move(later, NEW_YORK, slot -> slot, mentor)
                        .participant(student))
                .get()
                .returns(ParticipationState.CONFIRMED, Participant::state);
    }

    @Test
    void isNothingThatAnybodyCameToBeforeItWasConfirmed() {
        assertRefused("never-confirmed", () -> report(requested(), student, AttendanceReport.MET));
        assertRefused("never-confirmed", () -> report(requested(), mentor, AttendanceReport.OTHER_ABSENT));
        assertRefused("did-not-take-part", () -> record(requested(), student, true));
    }

    @Test
    void isCanceledForAReasonOfAtMostFiveHundredCharacters() {
        assertThat(confirmed().at(MONDAY).cancel(student, "x".repeat(500)).cancellation())
                .isEqualTo(new Cancellation(student, "x".repeat(500)));
        assertRefused("reason-too-long", () -> confirmed().at(MONDAY).cancel(student, "x".repeat(501)));
    }

    private Booking requested() {
        return request().answeredWithin(ONE_HOUR).toBooking(NEW_YORK, slot -> slot, MONDAY);
    }

    private NewBooking request() {
        return NewBooking.of(new BookingKind("mentoring"), mentor, student, NINE_TO_HALF_PAST);
    }

    private Booking confirmed() {
        return request().toBooking(NEW_YORK, slot -> slot, MONDAY);
    }

    private Booking circleOf(PersonId one, PersonId other) {
        var open = NewBooking.open(new BookingKind("circle"), mentor, NINE_TO_HALF_PAST, 2);
        return open.toBooking(NEW_YORK, slot -> slot, MONDAY)
                .at(MONDAY)
                .changeSeats(seats -> seats.join(one))
                .at(MONDAY)
                .changeSeats(seats -> seats.join(other));
    }

    private static Booking report(Booking booking, PersonId person, AttendanceReport report) {
        return booking.at(TUESDAY_AT_TEN).changeAttendance(person, attendance -> attendance.report(person, report));
    }

    private static Booking record(Booking booking, PersonId guest, boolean attended) {
        return record(booking, guest, attended ? ParticipationState.ATTENDED : ParticipationState.MISSED);
    }

    private static Booking record(Booking booking, PersonId guest, ParticipationState state) {
        return booking.at(TUESDAY_AT_TEN).changeAttendance(guest, attendance -> attendance.record(guest, state));
    }

    private static BookingStatus silence(Booking booking) {
        return booking.at(TUESDAY_AT_TEN)
                .acceptSilence(Attendance::acceptSilence)
                .status();
    }

    private static List<PersonId> absent(Booking booking) {
        return booking.participants().stream()
                .filter(participant -> participant.is(ParticipationState.MISSED))
                .map(Participant::person)
                .toList();
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(attempt)
                .returns(code, RuleViolationException::code);
    }
}
