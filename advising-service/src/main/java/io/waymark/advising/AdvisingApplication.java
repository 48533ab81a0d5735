package io.waymark.advising;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.waymark.kit.ServiceKit;
import io.waymark.kit.event.ResyncConfiguration;
import io.waymark.kit.migration.SchemaMigration;
import io.waymark.scheduling.SchedulingConfiguration;
import io.waymark.scheduling.reminder.ReminderConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The advising service. */
@SpringBootApplication
@ServiceKit
@Import({ReminderConfiguration.class, ResyncConfiguration.class, SchedulingConfiguration.class})
public class AdvisingApplication {

    public static void main(String[] args) {
        builder().run(args);
    }

    /** The application with its own configuration file, so that several services can live on one classpath. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(AdvisingApplication.class)
                .properties("spring.config.name=advising-service");
    }

    @Bean
    SchemaMigration advisingSchema() {
        return SchemaMigration.ofService("advising", WordsOfOldRows.all());
    }

    @Bean
    OpenAPI advisingDescription() {
        return new OpenAPI()
                .info(new Info()
                        .title("Waymark advising")
                        .version("1")
                        .description(
                                "People, imports, cohorts, caseloads, roadmaps, evidence, appointments and notes."));
    }
}
