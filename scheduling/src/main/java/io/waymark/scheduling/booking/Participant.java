package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's part in a booking.
 *
 * @param claim the time it takes out of their day, in the states that do
 * @param since when they came to wait or join, which is the order of the waitlist
 * @param answerBy until when a request holds its time
 * @param invited whether the host asked them to come, so that no seat they take is a request
 * @param hadSeat whether they do not take part any more and did before, so that calendars may know it
 */
public record Participant(
        PersonId person,
        ParticipantRole role,
        ParticipationState state,
        TimeSlot claim,
        AttendanceReport report,
        Instant since,
        @Nullable Instant answerBy,
        boolean invited,
        boolean hadSeat) {

    static Participant host(PersonId person, TimeSlot claim, Instant now) {
        return new Participant(
                person,
                ParticipantRole.HOST,
                ParticipationState.CONFIRMED,
                claim,
                AttendanceReport.NONE,
                now,
                null,
                false,
                false);
    }

    static Participant guest(PersonId person, ParticipationState state, TimeSlot claim, Instant now) {
        return new Participant(
                person, ParticipantRole.GUEST, state, claim, AttendanceReport.NONE, now, null, false, false);
    }

    public boolean isHost() {
        return role == ParticipantRole.HOST;
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }

    public boolean is(ParticipationState other) {
        return state == other;
    }

    public boolean reports(AttendanceReport something) {
        return report == something;
    }

    boolean holdsTime() {
        return state.holdsTime();
    }

    /** A request holds its time no longer than until the meeting starts. */
    Participant claiming(TimeSlot time) {
        var answer = answerBy == null || answerBy.isBefore(time.startsAt()) ? answerBy : time.startsAt();
        return new Participant(person, role, state, time, report, since, answer, invited, hadSeat);
    }

    Participant reporting(AttendanceReport reported) {
        return new Participant(person, role, state, claim, reported, since, answerBy, invited, hadSeat);
    }

    /** Who does not take part any more is not invited any more either. */
    Participant in(ParticipationState next) {
        var leaves = next == ParticipationState.CANCELED;
        return new Participant(
                person,
                role,
                next,
                claim,
                report,
                since,
                null,
                invited && !leaves,
                leaves && (hadSeat || state.hasSeat()));
    }

    Participant requestedUntil(Instant answer) {
        return new Participant(
                person, role, ParticipationState.REQUESTED, claim, report, since, answer, invited, hadSeat);
    }

    Participant asInvited() {
        return new Participant(person, role, state, claim, report, since, answerBy, true, hadSeat);
    }

    boolean isUnansweredBy(Instant now) {
        return answerBy != null && !answerBy.isAfter(now);
    }
}
