package io.waymark.mentoring;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.waymark.kit.ServiceKit;
import io.waymark.kit.migration.SchemaMigration;
import io.waymark.kit.search.WordsMigration;
import io.waymark.scheduling.SchedulingConfiguration;
import io.waymark.scheduling.reminder.ReminderConfiguration;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The mentor service. Its settings lie in a file of its own name, so that it can share a JVM with other services. */
@SpringBootApplication
@ServiceKit
@Import({ReminderConfiguration.class, SchedulingConfiguration.class})
@OpenAPIDefinition(info = @Info(title = "Waymark mentor service", version = "1"))
public class MentorApplication {

    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(MentorApplication.class)
                .properties(Map.of("spring.config.name", "mentor-service"));
    }

    public static void main(String[] args) {
        builder().run(args);
    }

    @Bean
    SchemaMigration mentoringSchema() {
        return SchemaMigration.ofService(
                "mentoring",
                WordsMigration.ofColumn("86", "directory_person", "given_name || ' ' || family_name"),
                WordsMigration.ofColumn("87", "profile", "headline, employer, array_to_string(topics, ' ')"));
    }
}
