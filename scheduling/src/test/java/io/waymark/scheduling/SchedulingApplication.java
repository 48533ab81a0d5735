package io.waymark.scheduling;

import io.waymark.kit.migration.MigrationConfiguration;
import io.waymark.kit.tenancy.TenancyConfiguration;
import io.waymark.scheduling.availability.HomeZones;
import io.waymark.scheduling.booking.ChangedBookings;
import io.waymark.scheduling.booking.FollowedBookings;
import io.waymark.scheduling.booking.RoundTrips;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({MigrationConfiguration.class, TenancyConfiguration.class, SchedulingConfiguration.class})
class SchedulingApplication {

    @Bean
    ClockOnTheWall clock() {
        return new ClockOnTheWall();
    }

    @Bean
    FollowedBookings followedBookings() {
        return new FollowedBookings();
    }

    @Bean
    ChangedBookings changedBookings() {
        return new ChangedBookings();
    }

    @Bean
    HomeZones homeZones() {
        return _ -> "Europe/Berlin";
    }

    @Bean
    static RoundTrips roundTrips() {
        return new RoundTrips();
    }

    @Bean
    Campus campus(TransactionOperations transaction) {
        return new Campus(transaction);
    }
}
