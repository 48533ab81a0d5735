package io.waymark.web.session;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.web.slots.FreeTime;
import io.waymark.web.slots.Window;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Appointments with the student's advisor. */
@Component
class AdvisingMeetings implements Meetings {

    private static final int COMING = 50;
    private static final int PAST = 20;

    private final AppointmentApi appointments;

    AdvisingMeetings(AppointmentApi appointments) {
        this.appointments = appointments;
    }

    @Override
    public MeetingWith with() {
        return MeetingWith.ADVISING;
    }

    @Override
    public Page<Meeting> upcoming() {
        return map(appointments.upcoming(null, null, COMING));
    }

    @Override
    public Page<Meeting> past(@Nullable String after) {
        return map(appointments.past(after, PAST));
    }

    @Override
    public Meeting show(UUID meeting) {
        return meeting(appointments.show(meeting));
    }

    @Override
    public List<FreeTime> free(Meeting meeting, Window window) {
        return appointments.slotsFor(meeting.id(), window.startsAt(), window.endsAt()).slots().stream()
                .map(slot -> FreeTime.of(slot.startsAt(), slot.endsAt()))
                .toList();
    }

    @Override
    public Meeting move(UUID meeting, Instant startsAt, int version) {
        return meeting(appointments.reschedule(meeting, new RescheduleAppointment(startsAt), new Revision(version)));
    }

    @Override
    public void cancel(UUID meeting, String reason, int version) {
        appointments.cancel(meeting, new CancelAppointment(reason), new Revision(version));
    }

    /** An advisor's word is enough, so nobody asks for the student's. */
    @Override
    public void giveWord(UUID meeting, boolean met) {
        throw new NotFoundException("no-word-asked", "An advisor notes who came.");
    }

    @Override
    public ResponseEntity<String> calendar(UUID meeting) {
        return appointments.calendar(meeting);
    }

    private static Page<Meeting> map(Page<AppointmentView> page) {
        return new Page<>(page.items().stream().map(AdvisingMeetings::meeting).toList(), page.next());
    }

    private static Meeting meeting(AppointmentView view) {
        var advisor = view.advisor();
        return new Meeting(
                MeetingWith.ADVISING,
                view.id(),
                advisor.id(),
                advisor.givenName() + " " + advisor.familyName(),
                view.topic(),
                view.startsAt(),
                view.endsAt(),
                view.zone(),
                null,
                null,
                MeetingState.valueOf(view.state().name()),
                view.cancellationReason(),
                null,
                view.version());
    }
}
