package io.waymark.web.ui.meeting;

import io.waymark.core.time.MeetingPlace;
import io.waymark.mentor.api.SessionView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session as one of its two sides sees it. */
record MentoringMeeting(Audience as, SessionView session) {

    SessionView.Side mine() {
        return as == Audience.STUDENT ? session.student() : session.mentor();
    }

    Meeting told(Instant now) {
        var canceled = session.canceled();
        var other = as == Audience.STUDENT ? session.mentor() : session.student();
        return new Meeting(
                MeetingType.MENTORING,
                as,
                session.id(),
                session.mentor().id(),
                other.id(),
                other.name(),
                session.topic(),
                session.startsAt(),
                session.endsAt(),
                session.zone(),
                new MeetingPlace(session.meetingKind(), session.meetingPlace()),
                state(),
                canceled == null ? null : canceled.reason(),
                canceled == null ? null : canceled.cause(),
                session.step(),
                session.answerBy(),
                claims(now),
                session.version());
    }

    private MeetingClaims claims(Instant now) {
        var student = outcome(session.studentSaysMet());
        var mentor = outcome(session.mentorSaysMet());
        return as == Audience.STUDENT
                ? MeetingClaims.of(student, mentor, session.finalFrom(), now)
                : MeetingClaims.of(mentor, student, session.finalFrom(), now);
    }

    static @Nullable MeetingOutcome outcome(@Nullable Boolean met) {
        if (met == null) {
            return null;
        }
        return met ? MeetingOutcome.ATTENDED : MeetingOutcome.DIDNT_HAPPEN;
    }

    private MeetingState state() {
        var silent = (as == Audience.STUDENT ? session.studentSaysMet() : session.mentorSaysMet()) == null;
        return switch (session.status()) {
            case REQUESTED -> MeetingState.REQUESTED;
            case BOOKED -> MeetingState.BOOKED;
            case AWAITING_REPORT -> silent ? MeetingState.ATTENDANCE_DUE : MeetingState.ATTENDANCE_AWAITED;
            case COMPLETED -> MeetingState.ATTENDED;
            case REPORTED_MISSED -> silent ? MeetingState.REPORTED_MISSED : MeetingState.ATTENDANCE_AWAITED;
            case DISPUTED -> MeetingState.DISPUTED;
            case MISSED -> MeetingState.MISSED;
            case CANCELED -> MeetingState.CANCELED;
            case DECLINED -> MeetingState.DECLINED;
            case EXPIRED -> MeetingState.EXPIRED;
        };
    }
}
