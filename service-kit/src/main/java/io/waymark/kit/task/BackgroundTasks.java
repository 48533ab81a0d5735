package io.waymark.kit.task;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands work to the background in the transaction that makes it necessary: both happen or neither. */
public class BackgroundTasks {

    private final SchedulerClient client;
    private final ObjectProvider<TaskWorkers> workers;

    BackgroundTasks(SchedulerClient client, ObjectProvider<TaskWorkers> workers) {
        this.client = client;
        this.workers = workers;
    }

    /** Starts the work as soon as the transaction commits. A second task of the same name and id is ignored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(TaskInstance<?> task) {
        schedule(task, Clock.systemUTC().instant());
        lookAfterTheCommit();
    }

    /** Starts many at once, whose ids are new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void startAll(List<TaskInstance<?>> tasks) {
        if (!tasks.isEmpty()) {
            client.scheduleBatch(tasks, Clock.systemUTC().instant());
            lookAfterTheCommit();
        }
    }

    private void lookAfterTheCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.ifAvailable(TaskWorkers::look);
            }
        });
    }

    /** Starts the work at a time to come. A second task of the same name and id is ignored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(TaskInstance<?> task, Instant at) {
        client.scheduleIfNotExists(task, at);
    }

    /** As {@link #schedule}, but a task of that name and id takes over time and data if it is not at work. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void scheduleAnew(TaskInstance<?> task, Instant at) {
        if (!client.scheduleIfNotExists(task, at)) {
            client.reschedule(task, at, task.getData());
        }
    }
}
