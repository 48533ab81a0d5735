package io.waymark.kit.night;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.task.Backoff;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Does every {@link NightlyWork} bean of the service for one college after the other. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NightProperties.class)
public class NightConfiguration {

    @Bean
    Nights nights(BackgroundTasks tasks, JdbcClient jdbc, NightProperties properties) {
        return new Nights(tasks, jdbc, properties.at());
    }

    @Bean
    Purges purges(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        return new Purges(jdbc, transaction, clock);
    }

    @Bean
    Task<Nights.College> nightly(NightProperties properties, ObjectProvider<NightlyWork> works) {
        return Tasks.custom(Nights.TASK)
                .onFailure(new Backoff<>(Duration.ofMinutes(1), Duration.ofHours(1)))
                .execute((college, _) -> {
                    CurrentInstitution.run(
                            new InstitutionId(college.getData().institution()),
                            () -> NightlyWork.each(works.orderedStream().toList(), NightlyWork::run));
                    return new OnCompleteReschedule<>(college.getData().nightsAt(properties.at()));
                });
    }
}
