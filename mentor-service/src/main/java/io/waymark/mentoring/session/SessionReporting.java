package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.mentor.api.SessionView;
import io.waymark.scheduling.booking.AttendanceReport;
import io.waymark.scheduling.booking.Attendances;
import io.waymark.scheduling.booking.Booking;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Takes down whether the two sides met, and back what either said by mistake; what becomes of the session is told. */
@Service
@EnableConfigurationProperties(SessionProperties.class)
class SessionReporting {

    private final SessionChanges changes;
    private final Attendances attendances;
    private final AttendanceStatements statements;
    private final SessionOutcomes outcomes;
    private final SessionProperties properties;
    private final Clock clock;

    SessionReporting(
            SessionChanges changes,
            Attendances attendances,
            AttendanceStatements statements,
            SessionOutcomes outcomes,
            SessionProperties properties,
            Clock clock) {
        this.changes = changes;
        this.attendances = attendances;
        this.statements = statements;
        this.outcomes = outcomes;
        this.properties = properties;
        this.clock = clock;
    }

    SessionView report(SessionId id, boolean met) {
        return say(id, met ? AttendanceReport.MET : AttendanceReport.OTHER_ABSENT);
    }

    SessionView withdraw(SessionId id) {
        return say(id, AttendanceReport.NONE);
    }

    private SessionView say(SessionId id, AttendanceReport report) {
        return changes.make(id, (session, me) -> {
            var booking = changes.current(session);
            if (booking.participant(me).filter(side -> side.reports(report)).isPresent()) {
                return booking;
            }
            session.requireOpen(properties.correction(), clock.instant());
            var before = SessionOutcomes.Before.of(session, booking);
            var after = write(id, me, report);
            session.conclude(after, clock.instant());
            statements.add(id, me, met(report), null);
            outcomes.tell(before, session, after, me);
            return after;
        });
    }

    private Booking write(SessionId id, PersonId me, AttendanceReport report) {
        return switch (report) {
            case MET -> attendances.confirmAttendance(id.booking(), me);
            case OTHER_ABSENT -> attendances.reportAbsence(id.booking(), me);
            case NONE -> attendances.withdrawReport(id.booking(), me);
        };
    }

    private static @Nullable Boolean met(AttendanceReport report) {
        return report == AttendanceReport.NONE ? null : Boolean.valueOf(report == AttendanceReport.MET);
    }
}
