package io.waymark.advising;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.waymark.advising.backup.BackupJob;
import io.waymark.advising.backup.RestoreJob;
import io.waymark.kit.ServiceKit;
import io.waymark.kit.disclosure.DisclosureLogConfiguration;
import io.waymark.kit.event.ResyncConfiguration;
import io.waymark.kit.job.Jobs;
import io.waymark.kit.migration.MigrationJob;
import io.waymark.kit.trail.TrailLogConfiguration;
import io.waymark.scheduling.SchedulingConfiguration;
import io.waymark.scheduling.reminder.ReminderConfiguration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The advising service. */
@SpringBootApplication
@ServiceKit
@Import({
    DisclosureLogConfiguration.class,
    ReminderConfiguration.class,
    ResyncConfiguration.class,
    SchedulingConfiguration.class,
    TrailLogConfiguration.class
})
public class AdvisingApplication {

    private static final Jobs JOBS = new Jobs(
            "advising-service",
            Map.of(
                    "migrate", List.of(MigrationJob.class, AdvisingSchema.class),
                    "backup", List.of(BackupJob.class),
                    "restore", List.of(RestoreJob.class)));

    public static void main(String[] args) {
        if (!JOBS.did(args)) {
            builder().run(args);
        }
    }

    /** The application with its own configuration file, so that several services can live on one classpath. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(AdvisingApplication.class)
                .properties("spring.config.name=advising-service");
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
