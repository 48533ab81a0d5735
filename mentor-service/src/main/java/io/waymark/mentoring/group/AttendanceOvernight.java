package io.waymark.mentoring.group;

import io.waymark.kit.event.Outbox;
import io.waymark.kit.night.NightlyWork;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells who attended group sessions, once a mentor has had a day to correct what they recorded. */
@Component
class AttendanceOvernight implements NightlyWork {

    private static final Duration TIME_TO_CORRECT = Duration.ofDays(1);

    private final GroupAttendance attendance;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;

    AttendanceOvernight(GroupAttendance attendance, Outbox outbox, TransactionOperations transaction, Clock clock) {
        this.attendance = attendance;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(
                _ -> outbox.publish(attendance.tell(clock.instant().minus(TIME_TO_CORRECT))));
    }
}
