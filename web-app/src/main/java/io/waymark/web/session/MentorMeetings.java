package io.waymark.web.session;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.CancelSession;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionView;
import io.waymark.web.services.RefusedException;
import io.waymark.web.slots.FreeTime;
import io.waymark.web.slots.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sessions with mentors. */
@Component
class MentorMeetings implements Meetings {

    private static final int COMING = 50;
    private static final int PAST = 20;

    private final SessionClient sessions;
    private final MentorSlotsClient mentors;

    MentorMeetings(SessionClient sessions, MentorSlotsClient mentors) {
        this.sessions = sessions;
        this.mentors = mentors;
    }

    @Override
    public MeetingWith with() {
        return MeetingWith.MENTORING;
    }

    @Override
    public Page<Meeting> upcoming() {
        return map(sessions.mine(SessionPeriod.UPCOMING, null, COMING));
    }

    @Override
    public Page<Meeting> past(@Nullable String after) {
        return map(sessions.mine(SessionPeriod.PAST, cursor(after), PAST));
    }

    @Override
    public Meeting show(UUID meeting) {
        return meeting(sessions.show(meeting));
    }

    @Override
    public List<FreeTime> free(Meeting meeting, Window window) {
        try {
            return mentors.slots(meeting.host(), window.startsAt(), window.endsAt()).slots().stream()
                    .map(slot -> FreeTime.of(slot.startsAt(), slot.endsAt()))
                    .toList();
        } catch (RefusedException refused) {
            if (refused.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                // who no longer takes sessions can still be cancelled on
                return List.of();
            }
            throw refused;
        }
    }

    @Override
    public Meeting move(UUID meeting, Instant startsAt, int version) {
        return meeting(sessions.reschedule(meeting, new RescheduleSession(startsAt), new Revision(version)));
    }

    @Override
    public void cancel(UUID meeting, String reason, int version) {
        sessions.cancel(meeting, new CancelSession(reason), new Revision(version));
    }

    @Override
    public void giveWord(UUID meeting, boolean met) {
        sessions.attendance(meeting, new ReportAttendance(met));
    }

    @Override
    public ResponseEntity<String> calendar(UUID meeting) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar"))
                .body(sessions.calendar(meeting));
    }

    private static @Nullable UUID cursor(@Nullable String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static Page<Meeting> map(Page<SessionView> page) {
        return new Page<>(page.items().stream().map(MentorMeetings::meeting).toList(), page.next());
    }

    private static Meeting meeting(SessionView view) {
        return new Meeting(
                MeetingWith.MENTORING,
                view.id(),
                view.mentor().id(),
                view.mentor().name(),
                view.topic(),
                view.startsAt(),
                view.endsAt(),
                view.zone(),
                "meeting.way." + view.meetingKind(),
                view.meetingPlace(),
                state(view),
                Optional.ofNullable(view.cancelled())
                        .map(SessionView.Cancelled::reason)
                        .orElse(null),
                view.step(),
                view.version());
    }

    private static MeetingState state(SessionView view) {
        var silent = view.studentSaysMet() == null;
        return switch (view.status()) {
            case REQUESTED -> MeetingState.REQUESTED;
            case BOOKED -> MeetingState.BOOKED;
            case AWAITING_REPORT -> silent ? MeetingState.YOUR_WORD : MeetingState.THEIR_WORD;
            case COMPLETED -> MeetingState.ATTENDED;
            case REPORTED_MISSED -> silent ? MeetingState.REPORTED_MISSED : MeetingState.THEIR_WORD;
            case DISPUTED -> MeetingState.DISPUTED;
            case MISSED -> MeetingState.MISSED;
            case CANCELLED -> MeetingState.CANCELLED;
            case DECLINED -> MeetingState.DECLINED;
            case EXPIRED -> MeetingState.EXPIRED;
        };
    }
}
