package io.waymark.kit.event;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.night.Nights;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Tells a subscriber that joined late, or was restored from a backup, the whole directory of every college. */
class Resync {

    static final TaskDescriptor<Work> TASK = TaskDescriptor.of("resync-subscriber", Work.class);

    /** How far one college has been told to one subscriber. */
    record Work(
            UUID institution, String subscriber, @Nullable UUID last) {}

    private final EventProperties properties;
    private final Directory directory;
    private final Outbox outbox;
    private final BackgroundTasks tasks;
    private final Nights nights;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Resync(
            EventProperties properties,
            Directory directory,
            Outbox outbox,
            BackgroundTasks tasks,
            Nights nights,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.properties = properties;
        this.directory = directory;
        this.outbox = outbox;
        this.tasks = tasks;
        this.nights = nights;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Transactional
    public void begin(String subscriber) {
        properties.subscriber(subscriber);
        oneAtATime();
        nights.colleges()
                .forEach(college -> tasks.scheduleAnew(
                        TASK.instance(subscriber + "/" + college)
                                .data(new Work(college.value(), subscriber, null))
                                .priority(Priority.LOW)
                                .build(),
                        Clock.systemUTC().instant()));
    }

    /** Two that schedule the same task at once would break each other's transaction. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('resync'))")
                .query((_, _) -> true)
                .single();
    }

    /** Tells the next stretch; what is left to do, if anything is. */
    Optional<Work> go(Work work) {
        return CurrentInstitution.call(
                new InstitutionId(work.institution()),
                () -> Optional.ofNullable(transaction.execute(_ -> stretch(work))));
    }

    private @Nullable Work stretch(Work work) {
        var stretch = directory.after(work.last());
        outbox.retell(stretch.facts(), work.subscriber());
        return stretch.last() == null ? null : new Work(work.institution(), work.subscriber(), stretch.last());
    }
}
