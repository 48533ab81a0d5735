package io.waymark.scheduling;

import io.waymark.scheduling.availability.AvailabilityConfiguration;
import io.waymark.scheduling.booking.BookingConfiguration;
import io.waymark.scheduling.calendar.CalendarConfiguration;
import io.waymark.scheduling.closure.ClosureConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a service imports to arrange meetings: the schema, availability, closures, bookings and calendar files. */
@Configuration(proxyBeanMethods = false)
@Import({
    AvailabilityConfiguration.class,
    BookingConfiguration.class,
    CalendarConfiguration.class,
    ClosureConfiguration.class,
    SchedulingSchema.class
})
public class SchedulingConfiguration {}
