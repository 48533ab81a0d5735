package io.waymark.kit.night;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives every college its nights, from the day it opens or this service first hears of it. */
public class Nights {

    static final TaskDescriptor<College> TASK = TaskDescriptor.of("nightly", College.class);

    record College(UUID institution) {}

    private final BackgroundTasks tasks;
    private final Schedule schedule;

    Nights(BackgroundTasks tasks, Schedule schedule) {
        this.tasks = tasks;
        this.schedule = schedule;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(InstitutionId institution) {
        var night = TASK.instance(institution.toString())
                .data(new College(institution.value()))
                .priority(Priority.LOW)
                .build();
        tasks.schedule(night, schedule.getInitialExecutionTime(Clock.systemUTC().instant()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InstitutionOpened opened) {
        begin(opened.institution());
    }
}
