package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.scheduling.booking.AttendanceReport;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.Participant;
import org.jspecify.annotations.Nullable;

/** What the two sides of a session said about it, taken together. */
enum SessionReports {
    NONE,
    STUDENT_MET,
    MENTOR_MET,
    ONE_MISSED,
    CONTRARY,
    BOTH_MISSED,
    BOTH_MET;

    static SessionReports of(Booking booking) {
        var met = booking.participants().stream()
                .filter(side -> side.reports(AttendanceReport.MET))
                .count();
        var missed = booking.participants().stream()
                .filter(side -> side.reports(AttendanceReport.OTHER_ABSENT))
                .count();
        var mentorMet = booking.participants().getFirst().reports(AttendanceReport.MET);
        if (missed == 0) {
            return met == 2 ? BOTH_MET : met == 0 ? NONE : mentorMet ? MENTOR_MET : STUDENT_MET;
        }
        return missed == 2 ? BOTH_MISSED : met == 1 ? CONTRARY : ONE_MISSED;
    }

    /** What they make of the session while both may still speak. */
    SessionState outcome() {
        return switch (this) {
            case BOTH_MET -> SessionState.COMPLETED;
            case BOTH_MISSED -> SessionState.MISSED;
            case NONE, STUDENT_MET, MENTOR_MET, ONE_MISSED, CONTRARY -> SessionState.BOOKED;
        };
    }

    /** Whether one side's report may count while the other keeps silent: not the student's own that they met. */
    boolean canStandAlone() {
        return this == MENTOR_MET || this == ONE_MISSED;
    }

    /** Whether this one says that they met. */
    static boolean saysMet(Booking booking, PersonId person) {
        return booking.participant(person)
                .filter(side -> side.reports(AttendanceReport.MET))
                .isPresent();
    }

    /** Whether this side says they met; nothing before it has said anything. */
    static @Nullable Boolean saysMet(Participant side) {
        return side.reports(AttendanceReport.NONE) ? null : Boolean.valueOf(side.reports(AttendanceReport.MET));
    }
}
