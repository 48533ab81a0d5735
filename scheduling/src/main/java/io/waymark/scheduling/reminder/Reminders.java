package io.waymark.scheduling.reminder;

import io.waymark.kit.night.NightlyWork;
import io.waymark.scheduling.booking.Bookings;
import java.time.Clock;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds the meetings of the current college of which people are to be reminded now: those that came within a day or an hour
 * since it last looked. So each is told once for each start, also after an outage, and never after the start; one that was
 * moved away comes near once more.
 */
class Reminders {

    private final List<MeetingReminder> reminders;
    private final Bookings bookings;
    private final ReminderMarks marks;
    private final TransactionOperations transaction;
    private final Clock clock;

    Reminders(
            List<MeetingReminder> reminders,
            Bookings bookings,
            ReminderMarks marks,
            TransactionOperations transaction,
            Clock clock) {
        this.reminders = reminders;
        this.bookings = bookings;
        this.marks = marks;
        this.transaction = transaction;
        this.clock = clock;
    }

    void remind() {
        NightlyWork.each(reminders, reminder -> transaction.executeWithoutResult(_ -> remind(reminder)));
    }

    private void remind(MeetingReminder reminder) {
        var now = clock.instant();
        var since = marks.move(reminder.kind(), now);
        for (var ahead : Ahead.values()) {
            var after = ahead.after(since, now);
            var until = ahead.until(now);
            if (after.isBefore(until)) {
                var near = bookings.starting(reminder.kind(), after, until);
                if (!near.isEmpty()) {
                    reminder.remind(near, ahead);
                }
            }
        }
    }
}
