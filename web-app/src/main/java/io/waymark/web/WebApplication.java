package io.waymark.web;

import io.waymark.kit.disclosure.DisclosureConfiguration;
import io.waymark.kit.event.EventConfiguration;
import io.waymark.kit.input.RequestFirewall;
import io.waymark.kit.job.Jobs;
import io.waymark.kit.json.JsonConfiguration;
import io.waymark.kit.migration.MigrationConfiguration;
import io.waymark.kit.migration.MigrationJob;
import io.waymark.kit.night.NightConfiguration;
import io.waymark.kit.outage.OutageConfiguration;
import io.waymark.kit.shutdown.ShutdownConfiguration;
import io.waymark.kit.task.TaskConfiguration;
import io.waymark.kit.tenancy.TenancyConfiguration;
import io.waymark.kit.time.ClockConfiguration;
import io.waymark.kit.trace.TraceConfiguration;
import io.waymark.kit.trail.TrailConfiguration;
import io.waymark.kit.trail.TrailLogConfiguration;
import io.waymark.web.token.RotationJob;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** What people see of Waymark, and the issuer of its tokens. Beans have full names: two features may both have a Calendar. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({
    ClockConfiguration.class,
    DisclosureConfiguration.class,
    EventConfiguration.class,
    JsonConfiguration.class,
    MigrationConfiguration.class,
    NightConfiguration.class,
    OutageConfiguration.class,
    RequestFirewall.class,
    ShutdownConfiguration.class,
    TaskConfiguration.class,
    TenancyConfiguration.class,
    TraceConfiguration.class,
    TrailConfiguration.class,
    TrailLogConfiguration.class
})
public class WebApplication {

    private static final Jobs JOBS = new Jobs(
            "web-app",
            Map.of(
                    "migrate", List.of(MigrationJob.class, WebSchema.class),
                    "rotate-signing-key", List.of(RotationJob.class)));

    public static void main(String[] args) {
        if (!JOBS.did(args)) {
            builder().run(args);
        }
    }

    /** The application with its own configuration file, so that several services can live on one classpath. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(WebApplication.class).properties("spring.config.name=web-app");
    }
}
