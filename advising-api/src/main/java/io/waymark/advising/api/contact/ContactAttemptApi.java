package io.waymark.advising.api.contact;

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
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Attempts to reach a student, for the student's advisor. */
@HttpExchange("/api")
public interface ContactAttemptApi {

    /** The latest first. */
    @GetExchange("/students/{student}/contact-attempts")
    Page<ContactAttemptView> list(
            @PathVariable UUID student,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @PostExchange("/students/{student}/contact-attempts")
    ContactAttemptView add(
            @PathVariable UUID student,
            @Valid @RequestBody RecordContactAttempt attempt,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    /** With each of them, or 404 {@code no-longer-advised} and with none where the caller does not advise one of them now. */
    @PostExchange("/contact-attempts")
    void addToMany(@Valid @RequestBody RecordManyContactAttempts request);

    /** Takes back what one recorded by mistake. */
    @DeleteExchange("/contact-attempts/{attempt}")
    void delete(@PathVariable UUID attempt, @RequestHeader("If-Match") Revision revision);
}
