package io.waymark.kit.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/** The background workers of a service: every {@link Task} bean, run on whichever instance is free. */
@Configuration(proxyBeanMethods = false)
public class TaskConfiguration {

    @Bean
    BackgroundTasks backgroundTasks(DataSource dataSource, ObjectProvider<Scheduler> scheduler, JsonMapper json) {
        var client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .serializer(new TaskData(json))
                .enablePriority()
                .build();
        return new BackgroundTasks(client, scheduler);
    }

    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, JsonMapper json) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .serializer(new TaskData(json))
                .enablePriority()
                .threads(4)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> startTasks(Scheduler scheduler) {
        return ready -> scheduler.start();
    }
}
