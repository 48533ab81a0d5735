package io.waymark.mentoring.session;

import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentor.api.SessionView;
import io.waymark.scheduling.booking.AttendanceReport;
import io.waymark.scheduling.booking.Attendances;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Takes down whether the two sides met; a session that both say took place is told. */
@Service
class SessionReporting {

    private final SessionChanges changes;
    private final Attendances attendances;
    private final Outbox outbox;
    private final Clock clock;

    SessionReporting(SessionChanges changes, Attendances attendances, Outbox outbox, Clock clock) {
        this.changes = changes;
        this.attendances = attendances;
        this.outbox = outbox;
        this.clock = clock;
    }

    SessionView report(SessionId id, boolean met) {
        return changes.make(id, (session, me) -> {
            var before = changes.current(session);
            if (alreadySaid(before, me, met)) {
                return before;
            }
            var after =
                    met ? attendances.confirmAttendance(id.booking(), me) : attendances.reportAbsence(id.booking(), me);
            if (session.conclude(after, clock.instant())) {
                outbox.publish(completed(session, after));
            }
            return after;
        });
    }

    static SessionCompleted completed(Session session, Booking booking) {
        return new SessionCompleted(
                CurrentInstitution.get(),
                session.id().value(),
                session.student(),
                session.mentor(),
                BookingKind.MENTORING.value(),
                booking.slot().startsAt(),
                (int) booking.slot().length().toMinutes());
    }

    private static boolean alreadySaid(Booking booking, PersonId me, boolean met) {
        var report = met ? AttendanceReport.MET : AttendanceReport.OTHER_ABSENT;
        return booking.participant(me).filter(side -> side.reports(report)).isPresent();
    }
}
