package io.waymark.scheduling.availability;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers {@link Availabilities}. */
@Configuration(proxyBeanMethods = false)
public class AvailabilityConfiguration {

    @Bean
    Availabilities availabilities(JdbcClient jdbc, BusyTimes busyTimes, Clock clock) {
        return new AvailabilityService(new AvailabilityStore(jdbc), busyTimes, clock);
    }
}
