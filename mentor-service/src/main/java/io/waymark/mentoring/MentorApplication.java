package io.waymark.mentoring;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.waymark.kit.ServiceKit;
import io.waymark.kit.disclosure.DisclosureLogConfiguration;
import io.waymark.kit.job.Jobs;
import io.waymark.kit.migration.MigrationJob;
import io.waymark.kit.trail.TrailLogConfiguration;
import io.waymark.scheduling.SchedulingConfiguration;
import io.waymark.scheduling.reminder.ReminderConfiguration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The mentor service. Its settings lie in a file of its own name, so that it can share a JVM with other services. */
@SpringBootApplication
@ServiceKit
@Import({
    DisclosureLogConfiguration.class,
    ReminderConfiguration.class,
    SchedulingConfiguration.class,
    TrailLogConfiguration.class
})
@OpenAPIDefinition(info = @Info(title = "Waymark mentor service", version = "1"))
public class MentorApplication {

    private static final Jobs JOBS =
            new Jobs("mentor-service", Map.of("migrate", List.of(MigrationJob.class, MentoringSchema.class)));

    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(MentorApplication.class)
                .properties(Map.of("spring.config.name", "mentor-service"));
    }

    public static void main(String[] args) {
        if (!JOBS.did(args)) {
            builder().run(args);
        }
    }
}
