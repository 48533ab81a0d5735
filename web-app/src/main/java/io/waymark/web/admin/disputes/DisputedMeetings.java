package io.waymark.web.admin.disputes;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.SettleAppointment;
import io.waymark.core.paging.Page;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SettleSession;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.meeting.MeetingOutcome;
import io.waymark.web.ui.meeting.MeetingType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The disputes of both services, told alike. */
@Component
public class DisputedMeetings {

    private final AppointmentApi appointments;
    private final SessionClient sessions;

    DisputedMeetings(AppointmentApi appointments, SessionClient sessions) {
        this.appointments = appointments;
        this.sessions = sessions;
    }

    /** Whether there are any. */
    public boolean exist(MeetingType type) {
        return !list(type, null, 1).items().isEmpty();
    }

    Page<DisputedMeeting> list(MeetingType type, @Nullable String after, int limit) {
        return type == MeetingType.ADVISING
                ? appointments.disputed(after, limit).map(DisputedMeeting::of)
                : sessions.disputed(Typed.id(after), limit).map(DisputedMeeting::of);
    }

    DisputedMeeting show(MeetingType type, UUID id) {
        return type == MeetingType.ADVISING
                ? DisputedMeeting.of(appointments.dispute(id))
                : DisputedMeeting.of(sessions.dispute(id));
    }

    void settle(MeetingType type, UUID id, MeetingOutcome outcome, String reason) {
        if (type == MeetingType.ADVISING) {
            appointments.settle(id, new SettleAppointment(RecordAttendance.Outcome.valueOf(outcome.name()), reason));
        } else {
            sessions.settle(id, new SettleSession(outcome == MeetingOutcome.ATTENDED, reason));
        }
    }
}
