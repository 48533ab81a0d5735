package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.micrometer.core.instrument.MeterRegistry;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TaskTests extends SampleTest {

    private final BackgroundTasks tasks;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MeterRegistry metrics;

    @Autowired
    TaskTests(BackgroundTasks tasks, TransactionTemplate transaction, JdbcClient jdbc, MeterRegistry metrics) {
        this.tasks = tasks;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.metrics = metrics;
    }

    @AfterEach
    void openTheGate() {
        Chores.gate.complete(null);
    }

    @Test
    void doesOrdinaryWorkWhileEveryWorkerOfImportsIsBusy() {
        Chores.gate = new CompletableFuture<>();
        var imports = Stream.generate(this::id).limit(3).toList();
        start(imports.stream()
                .<TaskInstance<?>>map(it -> Chores.IMPORT.instance(it).build())
                .toList());
        await().until(() -> imports.stream().filter(Chores.DONE::containsKey).count() == 2);

        var ordinary = id();
        start(List.of(Chores.ORDINARY.instance(ordinary).build()));

        await().atMost(Duration.ofSeconds(5)).until(() -> Chores.DONE.containsKey(ordinary));
        assertThat(imports.stream().filter(Chores.DONE::containsKey)).hasSize(2);
        Chores.gate.complete(null);
        await().until(() -> imports.stream().allMatch(Chores.DONE::containsKey));
    }

    @Test
    void givesImportsMoreTimeForAStatementThanOrdinaryWork() {
        var ordinary = id();
        var upload = id();

        start(List.of(
                Chores.ORDINARY.instance(ordinary).build(),
                Chores.IMPORT.instance(upload).build()));

        await().until(() -> Chores.DONE.containsKey(ordinary) && Chores.DONE.containsKey(upload));
        assertThat(Chores.DONE.get(ordinary)).isEqualTo("30s");
        assertThat(Chores.DONE.get(upload)).isEqualTo("30min");
    }

    @Test
    void takesAWaitingTaskOverForEachOfManyWhoWantThatAtOnce() {
        var chore = Chores.ORDINARY.instance(id()).build();
        var tomorrow = Instant.parse("2099-01-01T00:00:00Z");

        var all = IntStream.range(0, 40)
                .mapToObj(each -> CompletableFuture.runAsync(() ->
                        transaction.executeWithoutResult(_ -> tasks.scheduleAnew(chore, tomorrow.plusSeconds(each)))))
                .toList();

        assertThat(all).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(30)));
    }

    @Test
    void schedulesATaskOnceForManyWhoWantThatAtOnce() {
        var chore = Chores.ORDINARY.instance(id()).build();
        var tomorrow = Instant.parse("2099-01-01T00:00:00Z");

        var all = IntStream.range(0, 40)
                .mapToObj(_ -> CompletableFuture.runAsync(
                        () -> transaction.executeWithoutResult(_ -> tasks.schedule(chore, tomorrow))))
                .toList();

        assertThat(all).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(30)));
    }

    @Test
    void leavesATaskThatIsAtWorkAsItIs() {
        var atWork = id();
        jdbc.sql("""
                        insert into scheduled_tasks
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version, priority)
                        values ('nobodys-work', ?, now(), true, 'somebody', now(), 2, 50)
                        """).param(atWork).update();
        var chore = TaskDescriptor.of("nobodys-work").instance(atWork).build();

        transaction.executeWithoutResult(_ -> tasks.scheduleAnew(chore, Instant.parse("2099-01-01T00:00:00Z")));

        assertThat(jdbc.sql("delete from scheduled_tasks where task_instance = ? returning version")
                        .param(atWork)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void takesUpWithinAMinuteWhatAKilledInstanceHadBegun() {
        var begun = id();
        jdbc.sql("""
                        insert into scheduled_tasks
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version, priority)
                        values ('polish-pebble', ?, now() - interval '1 minute', true, 'killed', now(), 2, 50)
                        """).param(begun).update();

        await().atMost(Duration.ofSeconds(60)).until(() -> Chores.DONE.containsKey(begun));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void tellsHowManyWaitForHowLongAndFail(CapturedOutput output) {
        var waiting = id();
        jdbc.sql("""
                        insert into scheduled_tasks
                            (task_name, task_instance, execution_time, picked, version, priority, consecutive_failures)
                        values ('nobodys-work', ?, now() - interval '90 seconds', false, 1, 50, 3)
                        """).param(waiting).update();
        jdbc.sql("""
                        insert into scheduled_tasks
                            (task_name, task_instance, execution_time, picked, version, consecutive_failures, created_at)
                        values ('polish-pebble', ?, now() + interval '1 hour', false, 1, 3, now() - interval '10 minutes')
                        """).param("put-off-" + waiting).update();
        jdbc.sql("""
                        insert into scheduled_tasks
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('polish-pebble', ?, now() - interval '2 hours', true, 'at work', now(), 2)
                        """).param("running-" + waiting).update();
        try {
            await().atMost(Duration.ofSeconds(50)).untilAsserted(() -> {
                assertThat(gauge("waymark.tasks.failing")).isGreaterThanOrEqualTo(1);
                assertThat(gauge("waymark.tasks.due")).isGreaterThanOrEqualTo(1);
                assertThat(gauge("waymark.tasks.oldest")).isGreaterThanOrEqualTo(90);
                assertThat(metrics.get("waymark.tasks.overdue")
                                .tag("task", "polish-pebble")
                                .gauge()
                                .value())
                        .isBetween(600.0, 7_000.0);
                assertThat(output)
                        .containsPattern(
                                "Background work: .*work: [1-9]\\d* waiting, the oldest for \\d{2,} s, [1-9]\\d* failing");
            });
        } finally {
            jdbc.sql("delete from scheduled_tasks where task_instance in (?, ?, ?)")
                    .params(waiting, "put-off-" + waiting, "running-" + waiting)
                    .update();
        }
    }

    @Test
    void letsNoStatementAndNoLockWaitForEver() {
        assertThat(show("lock_timeout")).isEqualTo("10s");
        assertThat(show("statement_timeout")).isEqualTo("30s");
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("set local statement_timeout = 50").update();
                    jdbc.sql("select pg_sleep(5)").query().listOfRows();
                }))
                .isInstanceOf(DataAccessException.class);
    }

    private String show(String setting) {
        return jdbc.sql("show " + setting).query((row, _) -> row.getString(1)).single();
    }

    private double gauge(String name) {
        return metrics.get(name).tag("queue", "work").gauge().value();
    }

    private void start(List<TaskInstance<?>> chores) {
        transaction.executeWithoutResult(_ -> tasks.startAll(chores));
    }

    private String id() {
        return UUID.randomUUID().toString();
    }
}
