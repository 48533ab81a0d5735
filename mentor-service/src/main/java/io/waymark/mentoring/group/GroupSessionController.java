package io.waymark.mentoring.group;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.CancelGroupSession;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.InviteStudent;
import io.waymark.mentor.api.OpenGroupSession;
import io.waymark.mentor.api.RecordGroupAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.scheduling.booking.BookingId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GroupSessionController implements GroupSessionClient {

    private final GroupSessionReader reader;
    private final GroupSessionOpening opening;
    private final GroupSessionService sessions;
    private final GroupParticipation participation;
    private final GroupSessionCalendar calendar;

    GroupSessionController(
            GroupSessionReader reader,
            GroupSessionOpening opening,
            GroupSessionService sessions,
            GroupParticipation participation,
            GroupSessionCalendar calendar) {
        this.reader = reader;
        this.opening = opening;
        this.sessions = sessions;
        this.participation = participation;
        this.calendar = calendar;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public Page<GroupSessionView> upcoming(@Nullable UUID after, int limit) {
        return reader.upcoming(after, limit);
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public List<GroupSessionView> during(Instant from, Instant to) {
        return reader.during(from, to);
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    @ResponseStatus(HttpStatus.CREATED)
    public GroupSessionView open(OpenGroupSession request, @Nullable String key) {
        return opening.open(request, key);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public GroupSessionView show(UUID id) {
        return reader.show(new BookingId(id));
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public GroupSessionView join(UUID id) {
        return participation.join(new BookingId(id));
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public GroupSessionView leave(UUID id) {
        return participation.leave(new BookingId(id));
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public GroupSessionView invite(UUID id, InviteStudent invitation) {
        return participation.invite(new BookingId(id), new PersonId(invitation.student()));
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public GroupSessionView approve(UUID id, UUID student) {
        return participation.approve(new BookingId(id), new PersonId(student));
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public GroupSessionView decline(UUID id, UUID student) {
        return participation.decline(new BookingId(id), new PersonId(student));
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public GroupSessionView recordAttendance(UUID id, UUID student, RecordGroupAttendance attendance) {
        return participation.recordAttendance(new BookingId(id), new PersonId(student), attendance.attended());
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public GroupSessionView reschedule(UUID id, RescheduleSession request, Revision revision) {
        return sessions.reschedule(new BookingId(id), request.startsAt(), revision);
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public GroupSessionView cancel(UUID id, CancelGroupSession request, Revision revision) {
        return sessions.cancel(new BookingId(id), request, revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public String calendar(UUID id) {
        return calendar.of(new BookingId(id));
    }
}
