package io.waymark.mentor.api;

import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The calling mentor's own hours. */
@HttpExchange("/api/availability")
public interface MentorAvailabilityClient {

    /** The caller's hours; a draft with no open hours before they are first written. */
    @GetExchange
    BookableHours own();

    /** Writes the hours as a whole; what is booked stays. The version that counts is the one in {@code If-Match}. */
    @PutExchange
    BookableHours write(@RequestBody BookableHours hours, @RequestHeader("If-Match") Revision revision);
}
