package io.waymark.scheduling.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers {@link CalendarFiles}. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

    @Bean
    CalendarFiles calendarFiles(Clock clock) {
        return new CalendarFiles(clock);
    }
}
