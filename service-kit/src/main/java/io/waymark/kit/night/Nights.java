package io.waymark.kit.night;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives every college its nights, from the day it opens or this service first hears of it. The hour is its own zone's, also
 * after it changed zones.
 */
public class Nights {

    static final TaskDescriptor<College> TASK = TaskDescriptor.of("nightly", College.class);

    /** A college whose nights began before its zone was kept with them has them in UTC. */
    record College(UUID institution, @Nullable String zone) {

        Schedule nightsAt(LocalTime at) {
            return Schedules.daily(zone == null ? ZoneOffset.UTC : ZoneId.of(zone), at);
        }
    }

    private final BackgroundTasks tasks;
    private final LocalTime at;

    Nights(BackgroundTasks tasks, LocalTime at) {
        this.tasks = tasks;
        this.at = at;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(InstitutionId institution, ZoneId zone) {
        var college = new College(institution.value(), zone.getId());
        var night = TASK.instance(institution.toString())
                .data(college)
                .priority(Priority.LOW)
                .build();
        tasks.scheduleAnew(
                night,
                college.nightsAt(at).getInitialExecutionTime(Clock.systemUTC().instant()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InstitutionOpened opened) {
        begin(opened.institution(), ZoneId.of(opened.zone()));
    }
}
