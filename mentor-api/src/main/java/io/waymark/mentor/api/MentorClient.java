package io.waymark.mentor.api;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Who can be met. Only active mentors with a published profile are found. */
@HttpExchange("/api/mentors")
public interface MentorClient {

    /**
     * The directory, by name.
     *
     * @param q words that all occur in name, headline, employer or topics
     * @param step only mentors who know this roadmap step
     * @param language only mentors who speak it; {@code es} finds {@code es-MX} too
     * @param after where the page before ended
     */
    @GetExchange
    Page<MentorCard> directory(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable @Size(max = 80) String step,
            @RequestParam(required = false) @Nullable @Size(max = 35) String language,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit);

    @GetExchange("/{id}")
    MentorView show(@PathVariable UUID id);

    /** The caller's own profile; empty, with version 0, before it is first written. */
    @GetExchange("/me")
    MentorProfile own();

    /** Writes the caller's profile as a whole. {@code If-Match: "0"} writes it for the first time. */
    @PutExchange("/me")
    MentorProfile write(@Valid @RequestBody WriteProfile profile, @RequestHeader("If-Match") Revision revision);
}
