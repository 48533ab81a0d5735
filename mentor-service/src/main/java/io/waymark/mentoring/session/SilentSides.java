package io.waymark.mentoring.session;

import io.waymark.kit.night.NightlyWork;
import io.waymark.scheduling.booking.Attendances;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a report that can stand alone count when the other side has kept silent for long enough. Else all stays open. */
@Component
@EnableConfigurationProperties(SessionProperties.class)
class SilentSides implements NightlyWork {

    private final SessionRepository sessions;
    private final Attendances attendances;
    private final SessionOutcomes outcomes;
    private final TransactionOperations transaction;
    private final SessionProperties properties;
    private final Clock clock;

    SilentSides(
            SessionRepository sessions,
            Attendances attendances,
            SessionOutcomes outcomes,
            TransactionOperations transaction,
            SessionProperties properties,
            Clock clock) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.outcomes = outcomes;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void run() {
        var time = clock.instant().minus(properties.silence());
        var ids = transaction.execute(_ -> sessions.onOneReportSince(time));
        NightlyWork.each(ids, id -> transaction.executeWithoutResult(_ -> conclude(id, time)));
    }

    private void conclude(SessionId id, Instant time) {
        sessions.lockById(id).filter(it -> it.hasOneReportSince(time)).ifPresent(session -> {
            var booking = attendances.acceptSilence(id.booking());
            var before = SessionOutcomes.Before.of(session, booking);
            session.concludeByOneReport(booking, clock.instant());
            outcomes.tell(before, session, booking, null);
        });
    }
}
