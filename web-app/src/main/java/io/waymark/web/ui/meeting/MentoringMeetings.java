package io.waymark.web.ui.meeting;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingPlace;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.CancelSession;
import io.waymark.mentor.api.DeclineSession;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionView;
import io.waymark.scheduling.api.ChangePlace;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotWindow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sessions of students with mentors. */
@Component
class MentoringMeetings implements Meetings {

    private static final int COMING = 100;
    private static final int PAST = 20;

    private final SessionClient sessions;
    private final MentorSlotsClient mentors;
    private final CurrentCaller caller;
    private final Clock clock;

    MentoringMeetings(SessionClient sessions, MentorSlotsClient mentors, CurrentCaller caller, Clock clock) {
        this.sessions = sessions;
        this.mentors = mentors;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public MeetingType type() {
        return MeetingType.MENTORING;
    }

    @Override
    public Page<Meeting> upcoming(Audience as) {
        return map(as, whole(SessionPeriod.UPCOMING));
    }

    @Override
    public Page<Meeting> past(Audience as, @Nullable String after) {
        return map(as, sessions.mine(SessionPeriod.PAST, Typed.id(after), PAST));
    }

    @Override
    public Page<Meeting> canceled(Audience as) {
        return map(as, whole(SessionPeriod.CANCELED));
    }

    @Override
    public Page<Meeting> due(Audience as, @Nullable String after) {
        return map(as, sessions.mine(SessionPeriod.DUE, Typed.id(after), PAST));
    }

    @Override
    public List<Meeting> during(Audience as, Instant from, Instant to) {
        return map(as, new Page<>(sessions.during(from, to), null)).items();
    }

    @Override
    public Meeting show(Audience as, UUID meeting) {
        return meeting(as, sessions.show(meeting));
    }

    @Override
    public List<FreeTime> free(Meeting meeting, SlotWindow window) {
        try {
            return FreeTime.of(mentors.slots(meeting.host(), window.startsAt(), window.endsAt())
                    .slots());
        } catch (RefusedException refused) {
            if (refused.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                // who no longer takes sessions can still be canceled on
                return List.of();
            }
            throw refused;
        }
    }

    @Override
    public Meeting reschedule(Audience as, UUID meeting, FreeTime time, Revision revision) {
        return meeting(
                as, sessions.reschedule(meeting, new RescheduleSession(time.startsAt(), time.minutes()), revision));
    }

    @Override
    public Meeting changePlace(Audience as, UUID meeting, MeetingPlace place, Revision revision) {
        return meeting(as, sessions.changePlace(meeting, new ChangePlace(place.kind(), place.where()), revision));
    }

    @Override
    public Meeting cancel(Audience as, UUID meeting, String reason, Revision revision) {
        return meeting(as, sessions.cancel(meeting, new CancelSession(reason), revision));
    }

    @Override
    public void answer(UUID meeting, boolean approved, Revision revision) {
        if (approved) {
            sessions.approve(meeting, revision);
        } else {
            sessions.decline(meeting, new DeclineSession(""), revision);
        }
    }

    /** Each side says it for themselves, whatever the other has said since. */
    @Override
    public Meeting recordAttendance(Audience as, UUID meeting, MeetingOutcome outcome, Revision revision) {
        return meeting(as, sessions.attendance(meeting, new ReportAttendance(outcome == MeetingOutcome.ATTENDED)));
    }

    @Override
    public Meeting withdrawAttendance(Audience as, UUID meeting, Revision revision) {
        return meeting(as, sessions.withdrawAttendance(meeting));
    }

    @Override
    public List<AttendanceEntry> history(UUID meeting) {
        return sessions.statements(meeting).stream()
                .map(it ->
                        new AttendanceEntry(it.by().name(), it.at(), MentoringMeeting.outcome(it.met()), it.reason()))
                .toList();
    }

    @Override
    public String calendarFile(UUID meeting) {
        return sessions.calendar(meeting);
    }

    private Page<SessionView> whole(SessionPeriod period) {
        return new Page<>(Page.all(after -> sessions.mine(period, Typed.id(after), COMING)), null);
    }

    private Meeting meeting(Audience as, SessionView view) {
        return new MentoringMeeting(as, view).told(clock.instant());
    }

    /** Somebody may be a mentor and a student; each role has pages of its own. */
    private Page<Meeting> map(Audience as, Page<SessionView> page) {
        return new Page<>(
                page.items().stream()
                        .map(view -> new MentoringMeeting(as, view))
                        .filter(view -> caller.get().is(new PersonId(view.mine().id())))
                        .map(view -> view.told(clock.instant()))
                        .toList(),
                page.next());
    }
}
