package io.waymark.kit.event;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.kit.event.Resync.Work;
import io.waymark.kit.night.Nights;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.task.Backoff;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** For the service that owns a {@link Directory}. */
@Configuration(proxyBeanMethods = false)
@Import(ResyncController.class)
public class ResyncConfiguration {

    @Bean
    Resync resync(
            EventProperties properties,
            Directory directory,
            Outbox outbox,
            BackgroundTasks tasks,
            Nights nights,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        return new Resync(properties, directory, outbox, tasks, nights, jdbc, transaction);
    }

    @Bean
    Task<Work> resyncSubscribers(Resync resync) {
        return Tasks.custom(Resync.TASK)
                .onFailure(new Backoff<>(Duration.ofSeconds(5), Duration.ofMinutes(10)))
                .execute((work, _) -> resync.go(work.getData())
                        .<CompletionHandler<Work>>map(
                                next -> (done, operations) -> operations.reschedule(done, done.getTimeDone(), next))
                        .orElseGet(OnCompleteRemove::new));
    }
}
