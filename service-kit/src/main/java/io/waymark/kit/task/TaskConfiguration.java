package io.waymark.kit.task;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/** The background workers of a service: every {@link Task} bean, run on whichever instance is free. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TaskProperties.class)
public class TaskConfiguration {

    @Bean
    BackgroundTasks backgroundTasks(DataSource dataSource, ObjectProvider<TaskWorkers> workers, JsonMapper json) {
        var client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .serializer(new TaskData(json))
                .enablePriority()
                .build();
        return new BackgroundTasks(client, JdbcClient.create(dataSource), workers);
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    TaskWorkers taskWorkers(
            DataSource dataSource,
            List<Task<?>> tasks,
            JsonMapper json,
            TaskProperties properties,
            ObjectProvider<ObservationRegistry> observations) {
        return new TaskWorkers(
                dataSource,
                tasks,
                new TaskData(json),
                properties.polled(),
                observations.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Bean(destroyMethod = "close")
    QueueWatch queueWatch(JdbcClient jdbc, List<Task<?>> tasks, MeterRegistry metrics, TaskProperties properties) {
        var kinds = tasks.stream().map(Task::getName).toList();
        return new QueueWatch(jdbc, metrics, new OverdueWork(jdbc, kinds, metrics), properties.watched());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> startTasks(TaskWorkers workers, QueueWatch watch) {
        return ready -> {
            workers.start();
            watch.start();
        };
    }
}
