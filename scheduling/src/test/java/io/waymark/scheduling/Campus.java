package io.waymark.scheduling;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.availability.Availabilities;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.MeetingRule;
import io.waymark.scheduling.time.WeeklyHours;
import io.waymark.scheduling.time.Window;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;

/** Two colleges, and work done in a transaction of one of them. */
public class Campus {

    public static final InstitutionId ALDER = InstitutionId.next();
    public static final InstitutionId BIRCH = InstitutionId.next();
    public static final ZoneId UTC = ZoneId.of("Etc/UTC");

    private final TransactionOperations transaction;

    Campus(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    public <T> T at(InstitutionId college, Supplier<T> work) {
        return CurrentInstitution.call(college, () -> transaction.execute(_ -> work.get()));
    }

    public void doAt(InstitutionId college, Runnable work) {
        CurrentInstitution.run(college, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    /** Writes the person's hours, whatever they were before. */
    public static void offer(Availabilities availabilities, PersonId person, Availability availability) {
        availabilities.replace(person, availability, new Revision(availabilities.version(person)));
    }

    /** Half hours from nine to five, every day of the week. */
    public static Availability everyDayFromNineToFive(ZoneId zone) {
        return everyDay(zone, Window.of("09:00", "17:00"), MeetingRule.ofMinutes(30));
    }

    public static Availability everyDay(ZoneId zone, Window window, MeetingRule rule) {
        var week =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), _ -> List.of(window)));
        return new Availability(new WeeklyHours(zone, week), rule);
    }
}
