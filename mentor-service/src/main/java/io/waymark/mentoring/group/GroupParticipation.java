package io.waymark.mentoring.group;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentoring.directory.Directory;
import io.waymark.scheduling.booking.Attendances;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Participation;
import org.springframework.stereotype.Service;

/** Changes who takes part in a group session, and records who came. */
@Service
class GroupParticipation {

    private final GroupSessionChanges changes;
    private final Participation participation;
    private final Attendances attendances;
    private final GroupAttendance recorded;
    private final Directory directory;

    GroupParticipation(
            GroupSessionChanges changes,
            Participation participation,
            Attendances attendances,
            GroupAttendance recorded,
            Directory directory) {
        this.changes = changes;
        this.participation = participation;
        this.attendances = attendances;
        this.recorded = recorded;
        this.directory = directory;
    }

    GroupSessionView join(BookingId id) {
        return changes.make(id, (session, me) -> {
            directory.hold(me, session.host());
            return participation.join(id, me);
        });
    }

    GroupSessionView leave(BookingId id) {
        return changes.make(id, (_, me) -> participation.leave(id, me));
    }

    GroupSessionView invite(BookingId id, PersonId student) {
        return changes.makeAsHost(id, (_, _) -> {
            if (!directory.isActive(student, Role.STUDENT)) {
                throw new NotFoundException("no-such-person", "There is no such student.");
            }
            directory.hold(student);
            return participation.invite(id, student);
        });
    }

    GroupSessionView approve(BookingId id, PersonId student) {
        return changes.makeAsHost(id, (_, _) -> participation.approve(id, student));
    }

    /** The session goes on for the others, so no reason is kept. */
    GroupSessionView decline(BookingId id, PersonId student) {
        return changes.makeAsHost(id, (_, _) -> participation.decline(id, student, ""));
    }

    GroupSessionView recordAttendance(BookingId id, PersonId student, boolean attended) {
        return changes.makeAsHost(id, (_, _) -> {
            var booking = attendances.recordAttendance(id, student, attended);
            recorded.record(id, student, attended);
            return booking;
        });
    }
}
