package io.waymark.scheduling.availability;

import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Offers {@link Availabilities}, and each person's own at one address. */
@Configuration(proxyBeanMethods = false)
public class AvailabilityConfiguration {

    @Bean
    Availabilities availabilities(JdbcClient jdbc, BusyTimes busyTimes, Clock clock) {
        return new AvailabilityService(new AvailabilityStore(jdbc), busyTimes, clock);
    }

    @Bean
    AvailabilityController availabilityController(
            Availabilities availabilities, HomeZones homes, CurrentCaller caller, TransactionOperations transaction) {
        return new AvailabilityController(availabilities, homes, caller, transaction);
    }
}
