package io.waymark.mentor.api;

import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** When mentors can be met. */
@HttpExchange("/api")
public interface MentorAvailabilityClient {

    /** The caller's hours; a draft with no open hours before they are first written. */
    @GetExchange("/availability")
    HoursView own();

    /** Writes the hours as a whole; what is booked stays. The first time, {@code If-Match} is {@code "0"}. */
    @PutExchange("/availability")
    HoursView write(@RequestBody BookableHours hours, @RequestHeader("If-Match") Revision revision);

    /** The mentor's free slots that begin within the time given (at most 100 days), without the caller's own busy times. */
    @GetExchange("/mentors/{id}/slots")
    SlotsView slots(@PathVariable UUID id, @RequestParam @NotNull Instant from, @RequestParam @NotNull Instant to);
}
