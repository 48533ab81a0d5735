package io.waymark.kit;

import io.waymark.kit.disclosure.DisclosureConfiguration;
import io.waymark.kit.event.EventConfiguration;
import io.waymark.kit.idempotency.IdempotencyConfiguration;
import io.waymark.kit.input.InputConfiguration;
import io.waymark.kit.json.JsonConfiguration;
import io.waymark.kit.migration.MigrationConfiguration;
import io.waymark.kit.night.NightConfiguration;
import io.waymark.kit.outage.OutageConfiguration;
import io.waymark.kit.problem.ProblemConfiguration;
import io.waymark.kit.revision.RevisionAdvice;
import io.waymark.kit.security.TokenSecurityConfiguration;
import io.waymark.kit.shutdown.ShutdownConfiguration;
import io.waymark.kit.task.TaskConfiguration;
import io.waymark.kit.tenancy.TenancyConfiguration;
import io.waymark.kit.time.ClockConfiguration;
import io.waymark.kit.trace.TraceConfiguration;
import io.waymark.kit.trail.TrailConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** All that an API service takes from the kit, in one searchable place. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({
    ClockConfiguration.class,
    DisclosureConfiguration.class,
    EventConfiguration.class,
    IdempotencyConfiguration.class,
    InputConfiguration.class,
    JsonConfiguration.class,
    MigrationConfiguration.class,
    NightConfiguration.class,
    OutageConfiguration.class,
    ProblemConfiguration.class,
    RevisionAdvice.class,
    ShutdownConfiguration.class,
    TaskConfiguration.class,
    TenancyConfiguration.class,
    TokenSecurityConfiguration.class,
    TraceConfiguration.class,
    TrailConfiguration.class
})
public @interface ServiceKit {}
