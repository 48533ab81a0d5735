package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.AttendanceChange;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.Attendances;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whether a student attended, as the advisor says, and shows who said so. */
@Service
class AppointmentAttendance {

    private final AppointmentChanges changes;
    private final AppointmentReader reader;
    private final AppointmentViews views;
    private final Attendances attendances;
    private final AttendanceHistory history;
    private final People people;
    private final CurrentCaller caller;
    private final Clock clock;

    AppointmentAttendance(
            AppointmentChanges changes,
            AppointmentReader reader,
            AppointmentViews views,
            Attendances attendances,
            AttendanceHistory history,
            People people,
            CurrentCaller caller,
            Clock clock) {
        this.changes = changes;
        this.reader = reader;
        this.views = views;
        this.attendances = attendances;
        this.history = history;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    AppointmentView record(BookingId id, RecordAttendance.Outcome outcome, Revision revision) {
        var state = AppointmentState.valueOf(outcome.name());
        return changes.make(id, revision, state, appointment -> {
            var me = caller.get();
            if (!me.is(appointment.advisor())) {
                throw new AccessDeniedException("Only the advisor says who came.");
            }
            var booking = write(id, appointment.student(), outcome);
            if (appointment.state() != state) {
                history.add(
                        appointment,
                        new AttendanceHistory.Change(me.person(), clock.instant(), appointment.state(), state));
            }
            return booking;
        });
    }

    private Booking write(BookingId id, PersonId student, RecordAttendance.Outcome outcome) {
        return switch (outcome) {
            case ATTENDED -> attendances.recordAttendance(id, student, true);
            case MISSED -> attendances.recordAttendance(id, student, false);
            case DIDNT_HAPPEN -> attendances.withdrawAttendance(id, student);
        };
    }

    @Transactional
    public List<AttendanceChange> history(BookingId id) {
        views.disclose(List.of(reader.load(id)));
        var said = history.of(id);
        var names =
                people.briefs(said.stream().map(AttendanceHistory.Change::by).collect(Collectors.toSet()));
        return said.stream()
                .map(it ->
                        new AttendanceChange(Objects.requireNonNull(names.get(it.by())), it.at(), it.from(), it.to()))
                .toList();
    }
}
