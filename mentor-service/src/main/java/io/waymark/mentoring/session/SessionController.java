package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.AttendanceStatement;
import io.waymark.mentor.api.BookSession;
import io.waymark.mentor.api.CancelSession;
import io.waymark.mentor.api.DeclineSession;
import io.waymark.mentor.api.DisputedSession;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentor.api.SettleSession;
import io.waymark.scheduling.api.ChangePlace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SessionController implements SessionClient {

    private final SessionBooking booking;
    private final SessionService sessions;
    private final SessionReporting reporting;
    private final SessionDisputes disputes;
    private final SessionReader reader;
    private final SessionLists lists;
    private final SessionCalendar calendar;

    SessionController(
            SessionBooking booking,
            SessionService sessions,
            SessionReporting reporting,
            SessionDisputes disputes,
            SessionReader reader,
            SessionLists lists,
            SessionCalendar calendar) {
        this.booking = booking;
        this.sessions = sessions;
        this.reporting = reporting;
        this.disputes = disputes;
        this.reader = reader;
        this.lists = lists;
        this.calendar = calendar;
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    @ResponseStatus(HttpStatus.CREATED)
    public SessionView book(BookSession request, @Nullable String key) {
        return booking.book(request, key);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public Page<SessionView> mine(SessionPeriod when, @Nullable UUID after, int limit) {
        return lists.mine(when, after, limit);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public List<SessionView> during(Instant from, Instant to) {
        return lists.during(from, to);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public List<SessionView> with(UUID person) {
        return lists.with(new PersonId(person));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public List<SessionView.Side> people() {
        return lists.people();
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public Integer requests() {
        return lists.requests();
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public SessionView show(UUID id) {
        return reader.show(new SessionId(id));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public SessionView reschedule(UUID id, RescheduleSession request, Revision revision) {
        return sessions.reschedule(new SessionId(id), request, revision);
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public SessionView changePlace(UUID id, ChangePlace request, Revision revision) {
        return sessions.changePlace(new SessionId(id), request.place(), revision);
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public SessionView approve(UUID id, Revision revision) {
        return sessions.approve(new SessionId(id), revision);
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public SessionView decline(UUID id, DeclineSession request, Revision revision) {
        return sessions.decline(new SessionId(id), request.reason().strip(), revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public SessionView cancel(UUID id, CancelSession request, Revision revision) {
        return sessions.cancel(new SessionId(id), request.reason(), revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public SessionView attendance(UUID id, ReportAttendance report) {
        return reporting.report(new SessionId(id), report.met());
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public SessionView withdrawAttendance(UUID id) {
        return reporting.withdraw(new SessionId(id));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public List<AttendanceStatement> statements(UUID id) {
        return reader.statements(new SessionId(id));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<DisputedSession> disputed(@Nullable UUID after, int limit) {
        return disputes.list(after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public DisputedSession dispute(UUID id) {
        return disputes.show(new SessionId(id));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void settle(UUID id, SettleSession settlement) {
        disputes.settle(new SessionId(id), settlement.met(), settlement.reason().strip());
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'MENTOR')")
    public String calendar(UUID id) {
        return calendar.of(new SessionId(id));
    }
}
