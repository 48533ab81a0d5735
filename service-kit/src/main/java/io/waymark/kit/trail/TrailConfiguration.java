package io.waymark.kit.trail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.waymark.kit.migration.SchemaMigration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns the trails' months once a day; all colleges share a month. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrailProperties.class)
public class TrailConfiguration {

    private static final LocalTime AT = LocalTime.of(9, 30);

    @Bean
    TrailMonths trailMonths(JdbcClient jdbc, List<SchemaMigration> schemas, TrailProperties properties) {
        return new TrailMonths(jdbc, schemas, properties);
    }

    @Bean
    Task<Void> turnTrailMonths(TrailMonths months) {
        return Tasks.recurring("trail-months", Schedules.daily(ZoneOffset.UTC, AT))
                .execute((_, _) -> months.turn());
    }
}
