package io.waymark.scheduling.reminder;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Nights;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.Bookings;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds people of meetings, every minute, each college by itself. For a service that has a {@link MeetingReminder}. */
@Configuration(proxyBeanMethods = false)
public class ReminderConfiguration {

    private static final FixedDelay EVERY_MINUTE = FixedDelay.ofMinutes(1);

    @Bean
    Reminders reminders(
            List<MeetingReminder> reminders,
            Bookings bookings,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        return new Reminders(reminders, bookings, new ReminderMarks(jdbc), transaction, clock);
    }

    @Bean
    Task<Void> remindOfMeetings(Reminders reminders, Nights nights) {
        return Tasks.recurring("remind-of-meetings", EVERY_MINUTE)
                .execute((_, _) -> NightlyWork.each(
                        nights.colleges(), college -> CurrentInstitution.run(college, reminders::remind)));
    }
}
