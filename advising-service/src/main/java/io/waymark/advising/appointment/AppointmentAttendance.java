package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.AttendanceChange;
import io.waymark.advising.api.appointment.RecordAttendance.Outcome;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whether a student attended, as the advisor says and the student may contradict, and shows who said so. */
@Service
class AppointmentAttendance {

    private final AppointmentChanges changes;
    private final AppointmentReader reader;
    private final AppointmentViews views;
    private final AttendanceWriter writer;
    private final AttendanceHistory history;
    private final People people;
    private final AppointmentProperties properties;
    private final CurrentCaller caller;
    private final Clock clock;

    AppointmentAttendance(
            AppointmentChanges changes,
            AppointmentReader reader,
            AppointmentViews views,
            AttendanceWriter writer,
            AttendanceHistory history,
            People people,
            AppointmentProperties properties,
            CurrentCaller caller,
            Clock clock) {
        this.changes = changes;
        this.reader = reader;
        this.views = views;
        this.writer = writer;
        this.history = history;
        this.people = people;
        this.properties = properties;
        this.caller = caller;
        this.clock = clock;
    }

    AppointmentView record(BookingId id, Outcome outcome, Revision revision) {
        return say(id, revision, AppointmentRow::advisor, outcome, standing -> standing.recorded(outcome));
    }

    AppointmentView withdraw(BookingId id, Revision revision) {
        return say(id, revision, AppointmentRow::advisor, null, AttendanceStanding::withdrawn);
    }

    AppointmentView object(BookingId id, Outcome outcome, Revision revision) {
        return say(id, revision, AppointmentRow::student, outcome, standing -> standing.objected(outcome));
    }

    private AppointmentView say(
            BookingId id,
            Revision revision,
            Function<AppointmentRow, PersonId> side,
            @Nullable Outcome said,
            UnaryOperator<AttendanceStanding> change) {
        return changes.attend(id, revision, appointment -> {
            if (!caller.get().is(side.apply(appointment))) {
                throw new AccessDeniedException("The advisor says who came, and the student whether that is so.");
            }
            var before = AttendanceStanding.of(appointment);
            var after = change.apply(before);
            if (!after.equals(before)) {
                AttendanceStanding.requireOpen(appointment, properties.correction(), clock.instant());
                writer.write(appointment, after, said, null);
            }
        });
    }

    @Transactional
    public List<AttendanceChange> history(BookingId id) {
        views.disclose(List.of(reader.load(id)));
        var said = history.of(id);
        var names =
                people.briefs(said.stream().map(AttendanceHistory.Change::by).collect(Collectors.toSet()));
        return said.stream()
                .map(it -> new AttendanceChange(
                        Objects.requireNonNull(names.get(it.by())),
                        it.at(),
                        it.from(),
                        it.to(),
                        it.said(),
                        it.reason()))
                .toList();
    }
}
