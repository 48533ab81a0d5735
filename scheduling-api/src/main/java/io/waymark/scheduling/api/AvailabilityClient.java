package io.waymark.scheduling.api;

import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** When the caller can be met: the same hours, whichever service is asked. */
@HttpExchange("/api")
public interface AvailabilityClient {

    /** A draft with no open hours, in version 0, before they are first written. */
    @GetExchange("/availability")
    HoursView own();

    /** Writes the hours as a whole; what is booked stays. The first time, {@code If-Match} is {@code "0"}. */
    @PutExchange("/availability")
    HoursView write(@RequestBody BookableHours hours, @RequestHeader("If-Match") Revision revision);
}
