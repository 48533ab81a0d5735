package io.waymark.kit.task;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands work to the background in the transaction that makes it necessary: both happen or neither. */
public class BackgroundTasks {

    private final SchedulerClient client;
    private final JdbcClient jdbc;
    private final ObjectProvider<TaskWorkers> workers;

    BackgroundTasks(SchedulerClient client, JdbcClient jdbc, ObjectProvider<TaskWorkers> workers) {
        this.client = client;
        this.jdbc = jdbc;
        this.workers = workers;
    }

    /** Starts the work as soon as the transaction commits. A second task of the same name and id is ignored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(TaskInstance<?> task) {
        client.scheduleIfNotExists(task, Clock.systemUTC().instant());
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
        hold(task);
        client.scheduleIfNotExists(task, at);
    }

    /** As {@link #schedule}, but a task of that name and id takes over time and data if it is not at work. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void scheduleAnew(TaskInstance<?> task, Instant at) {
        hold(task);
        if (!client.scheduleIfNotExists(task, at)) {
            while (!takesOver(task, at)) {
                // on top of what another transaction has just made of it
            }
        }
    }

    /** Two that schedule the same at once would break the transaction of one of them. */
    private void hold(TaskInstance<?> task) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(task.getTaskName() + "/" + task.getId())
                .query()
                .singleRow();
    }

    /** Whether nobody else rescheduled it since it was read. */
    private boolean takesOver(TaskInstance<?> task, Instant at) {
        try {
            client.reschedule(task, at, task.getData());
            return true;
        } catch (TaskInstanceCurrentlyExecutingException atWork) {
            return true;
        } catch (ExecutionException outrun) {
            return false;
        }
    }
}
