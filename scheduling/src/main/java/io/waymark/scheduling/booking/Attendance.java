package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Who came to a meeting, and what that makes of it. */
record Attendance(BookingStatus status, Participants people) {

    /** Both sides' report makes it attended, a report of absence that nobody denies makes it missed. */
    Attendance report(PersonId person, AttendanceReport report) {
        if (status != BookingStatus.CONFIRMED && !isReported()) {
            throw closed(status);
        }
        if (people.guests().stream().allMatch(guest -> guest.is(ParticipationState.REQUESTED))) {
            throw new RuleViolationException("never-confirmed", "This meeting was asked for and never confirmed.");
        }
        return new Attendance(
                        status,
                        people.each(
                                participant -> participant.is(person) ? participant.reporting(report) : participant))
                .settle();
    }

    /** Whether it stands where it does by what the participants said, who may then say otherwise. */
    private boolean isReported() {
        return switch (status) {
            case NO_SHOW -> people.any(participant -> participant.reports(AttendanceReport.OTHER_ABSENT));
            case ATTENDED -> people.host().reports(AttendanceReport.MET);
            default -> false;
        };
    }

    /** The host's report that they met is enough where nobody denies it; a guest's own is not, who gains by it. */
    Attendance acceptSilence() {
        var met = people.host().reports(AttendanceReport.MET);
        var denied = people.any(participant -> participant.reports(AttendanceReport.OTHER_ABSENT));
        return status == BookingStatus.CONFIRMED && met && !denied
                ? settled(BookingStatus.ATTENDED, ParticipationState.ATTENDED, _ -> false)
                : this;
    }

    /** Somebody in charge says whether a guest attended, missed it, or neither. Without any guest there was no meeting. */
    Attendance record(PersonId guest, ParticipationState state) {
        if (status == BookingStatus.CANCELED) {
            throw closed(status);
        }
        if (people.guests().stream().noneMatch(other -> other.is(guest) && !other.is(ParticipationState.REQUESTED))) {
            throw new RuleViolationException("did-not-take-part", "That person was not confirmed for this meeting.");
        }
        var after = people.each(participant -> participant.is(guest) ? participant.in(state) : participant);
        if (after.guests().stream().allMatch(other -> other.is(ParticipationState.MISSED))) {
            return new Attendance(BookingStatus.NO_SHOW, after.with(after.host().in(ParticipationState.CONFIRMED)));
        }
        return after.guests().stream().anyMatch(other -> other.is(ParticipationState.ATTENDED))
                ? new Attendance(BookingStatus.ATTENDED, after.with(after.host().in(ParticipationState.ATTENDED)))
                : new Attendance(
                        BookingStatus.CONFIRMED, after.with(after.host().in(ParticipationState.CONFIRMED)));
    }

    static RuleViolationException closed(BookingStatus status) {
        return new RuleViolationException(
                "booking-closed",
                "This booking is already %s."
                        .formatted(status.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                Map.of("status", status.name()));
    }

    private Attendance settle() {
        var host = people.host();
        var guestMet = people.guests().stream().anyMatch(guest -> guest.reports(AttendanceReport.MET));
        var guestReports = people.guests().stream().anyMatch(guest -> guest.reports(AttendanceReport.OTHER_ABSENT));
        if (host.reports(AttendanceReport.MET) && guestMet && !guestReports) {
            return settled(BookingStatus.ATTENDED, ParticipationState.ATTENDED, _ -> false);
        }
        if (host.reports(AttendanceReport.OTHER_ABSENT) && !guestMet && !guestReports) {
            return settled(BookingStatus.NO_SHOW, ParticipationState.CONFIRMED, participant -> !participant.isHost());
        }
        if (host.reports(AttendanceReport.NONE) && guestReports && !guestMet) {
            return settled(BookingStatus.NO_SHOW, ParticipationState.CONFIRMED, Participant::isHost);
        }
        return settled(BookingStatus.CONFIRMED, ParticipationState.CONFIRMED, _ -> false);
    }

    /** Those who hold their time are in this state then, but for who was missed. */
    private Attendance settled(BookingStatus next, ParticipationState state, Predicate<Participant> missed) {
        return new Attendance(
                next,
                people.each(participant -> !participant.holdsTime()
                        ? participant
                        : participant.in(missed.test(participant) ? ParticipationState.MISSED : state)));
    }
}
