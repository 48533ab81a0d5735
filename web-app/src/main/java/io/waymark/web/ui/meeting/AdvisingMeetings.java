package io.waymark.web.ui.meeting;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.api.ChangePlace;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotWindow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Appointments of students with their advisors. */
@Component
class AdvisingMeetings implements Meetings {

    private static final int COMING = 100;
    private static final int PAST = 20;

    private final AppointmentApi appointments;
    private final Clock clock;

    AdvisingMeetings(AppointmentApi appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public MeetingType type() {
        return MeetingType.ADVISING;
    }

    @Override
    public Page<Meeting> upcoming(Audience as) {
        return new Page<>(Page.all(after -> appointments.upcoming(null, after, COMING)), null)
                .map(view -> meeting(as, view));
    }

    @Override
    public Page<Meeting> past(Audience as, @Nullable String after) {
        return appointments.past(after, PAST).map(view -> meeting(as, view));
    }

    @Override
    public Page<Meeting> canceled(Audience as) {
        return new Page<>(Page.all(after -> appointments.canceled(after, COMING)), null).map(view -> meeting(as, view));
    }

    @Override
    public Page<Meeting> due(Audience as, @Nullable String after) {
        return appointments.due(after, PAST).map(view -> meeting(as, view));
    }

    @Override
    public List<Meeting> during(Audience as, Instant from, Instant to) {
        return appointments.during(from, to).stream()
                .map(view -> meeting(as, view))
                .toList();
    }

    @Override
    public Meeting show(Audience as, UUID meeting) {
        return meeting(as, appointments.show(meeting));
    }

    @Override
    public List<FreeTime> free(Meeting meeting, SlotWindow window) {
        return FreeTime.of(appointments
                .slotsFor(meeting.id(), window.startsAt(), window.endsAt())
                .slots());
    }

    @Override
    public Meeting reschedule(Audience as, UUID meeting, FreeTime time, Revision revision) {
        return meeting(
                as,
                appointments.reschedule(meeting, new RescheduleAppointment(time.startsAt(), time.minutes()), revision));
    }

    @Override
    public Meeting changePlace(Audience as, UUID meeting, MeetingPlace place, Revision revision) {
        return meeting(as, appointments.changePlace(meeting, new ChangePlace(place.kind(), place.where()), revision));
    }

    @Override
    public Meeting cancel(Audience as, UUID meeting, String reason, Revision revision) {
        return meeting(as, appointments.cancel(meeting, new CancelAppointment(reason), revision));
    }

    /** What is booked with an advisor is agreed on at once. */
    @Override
    public void answer(UUID meeting, boolean approved, Revision revision) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A student says otherwise than their advisor, or agrees. */
    @Override
    public Meeting recordAttendance(Audience as, UUID meeting, MeetingOutcome outcome, Revision revision) {
        var said = new RecordAttendance(RecordAttendance.Outcome.valueOf(outcome.name()));
        return meeting(
                as,
                as == Audience.STUDENT
                        ? appointments.object(meeting, said, revision)
                        : appointments.recordAttendance(meeting, said, revision));
    }

    @Override
    public Meeting withdrawAttendance(Audience as, UUID meeting, Revision revision) {
        return meeting(as, appointments.withdrawAttendance(meeting, revision));
    }

    @Override
    public List<AttendanceEntry> history(UUID meeting) {
        return appointments.attendance(meeting).stream()
                .map(it -> new AttendanceEntry(
                        it.by().fullName(),
                        it.at(),
                        it.said() == null
                                ? null
                                : MeetingOutcome.valueOf(it.said().name()),
                        it.reason()))
                .toList();
    }

    @Override
    public String calendarFile(UUID meeting) {
        return Objects.requireNonNullElse(appointments.calendar(meeting).getBody(), "");
    }

    private Meeting meeting(Audience as, AppointmentView view) {
        return new AdvisingMeeting(as, view).told(clock.instant());
    }
}
