package io.waymark.mentor.api;

import io.waymark.scheduling.api.BookingCheck;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** When mentors can be met. */
@HttpExchange("/api/mentors")
public interface MentorSlotsClient {

    /** The mentor's free slots that begin within the time given (at most 100 days), without the caller's own busy times. */
    @GetExchange("/{id}/slots")
    SlotsView slots(@PathVariable UUID id, @RequestParam @NotNull Instant from, @RequestParam @NotNull Instant to);

    /**
     * What would refuse a student's booking with the mentor, and which rule that is: for admins.
     *
     * @param at the time that is asked about; left out, any
     */
    @GetExchange("/{id}/booking-check")
    BookingCheck check(
            @PathVariable UUID id,
            @RequestParam @NotNull UUID student,
            @RequestParam(required = false) @Nullable Instant at);
}
