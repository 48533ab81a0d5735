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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;
    private final LocalTime at;

    Nights(BackgroundTasks tasks, JdbcClient jdbc, LocalTime at) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.at = at;
    }

    /** The colleges that have nights, which is all. */
    @Transactional(readOnly = true)
    public List<InstitutionId> colleges() {
        return jdbc.sql("select task_instance from scheduled_nights where task_name = 'nightly' order by task_instance")
                .query((row, _) -> InstitutionId.of(row.getString(1)))
                .list();
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
