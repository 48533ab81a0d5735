package io.waymark.kit.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.waymark.kit.tenancy.StatementTimeout;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The workers of every {@link TaskQueue}. What a killed instance had begun is taken up by another within a minute. */
public class TaskWorkers implements AutoCloseable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 5;

    private final List<Scheduler> schedulers;

    TaskWorkers(
            DataSource dataSource,
            List<Task<?>> tasks,
            TaskData data,
            Duration polled,
            ObservationRegistry observations) {
        var transactional = new TransactionAwareDataSourceProxy(dataSource);
        this.schedulers = Arrays.stream(TaskQueue.values())
                .map(queue -> workersOf(queue, transactional, tasks, data, polled, observations))
                .toList();
    }

    /** Looks for due work now instead of at the next poll. */
    public void look() {
        schedulers.forEach(Scheduler::triggerCheckForDueExecutions);
    }

    void start() {
        schedulers.forEach(Scheduler::start);
    }

    @Override
    public void close() {
        schedulers.parallelStream().forEach(Scheduler::stop);
    }

    /** Each knows all tasks, for its view decides which it sees; what recurs by itself is begun by the first alone. */
    private static Scheduler workersOf(
            TaskQueue queue,
            DataSource dataSource,
            List<Task<?>> tasks,
            TaskData data,
            Duration polled,
            ObservationRegistry observations) {
        var called =
                tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
        var recurring = tasks.stream()
                .filter(task -> queue == TaskQueue.WORK && task instanceof RecurringTask)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        return Scheduler.create(dataSource, called)
                .startTasks(recurring)
                .tableName(queue.view())
                .serializer(data)
                .enablePriority()
                .threads(queue.workers())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(polled)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .addExecutionInterceptor(patient(queue))
                .addExecutionInterceptor(traced(observations))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    /** Each piece of work has a trace of its own, which the services that it asks take over. */
    private static ExecutionInterceptor traced(ObservationRegistry observations) {
        return (task, context, chain) -> Observation.createNotStarted("waymark.task", observations)
                .lowCardinalityKeyValue("task", task.getTaskName())
                .observe(() -> chain.proceed(task, context));
    }

    private static ExecutionInterceptor patient(TaskQueue queue) {
        return (task, context, chain) ->
                StatementTimeout.during(queue.longestStatement(), () -> chain.proceed(task, context));
    }
}
