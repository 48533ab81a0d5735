package io.waymark.mentor.api;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Meetings of several students with a mentor. All students of the college see them; who takes part only the mentor. */
@HttpExchange("/api/group-sessions")
public interface GroupSessionClient {

    /** Those that have not ended, soonest first. */
    @GetExchange
    Page<GroupSessionView> upcoming(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit);

    /**
     * The calling mentor's own that lie within the given time (100 days at most), or partly, soonest first and at most 500.
     * Canceled ones are left out.
     */
    @GetExchange("/during")
    List<GroupSessionView> during(@RequestParam Instant from, @RequestParam Instant to);

    /** The calling mentor opens a time of theirs, or one each week; the first is answered. 409 {@code slot-taken}. */
    @PostExchange
    GroupSessionView open(
            @Valid @RequestBody OpenGroupSession request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    @GetExchange("/{id}")
    GroupSessionView show(@PathVariable UUID id);

    /**
     * The calling student takes a seat, asks for one, or waits for one: {@code mine} says which. 409 {@code slot-taken}
     * if they have something else then.
     */
    @PostExchange("/{id}/join")
    GroupSessionView join(@PathVariable UUID id);

    /** The calling student gives the seat, or the place on the waitlist, to the next. */
    @PostExchange("/{id}/leave")
    GroupSessionView leave(@PathVariable UUID id);

    /** The mentor invites a student, who then joins without asking. */
    @PostExchange("/{id}/invitations")
    GroupSessionView invite(@PathVariable UUID id, @Valid @RequestBody InviteStudent invitation);

    @PostExchange("/{id}/participants/{student}/approve")
    GroupSessionView approve(@PathVariable UUID id, @PathVariable UUID student);

    @PostExchange("/{id}/participants/{student}/decline")
    GroupSessionView decline(@PathVariable UUID id, @PathVariable UUID student);

    /** The mentor says whether a student came, and may correct it. */
    @PostExchange("/{id}/participants/{student}/attendance")
    GroupSessionView recordAttendance(
            @PathVariable UUID id, @PathVariable UUID student, @Valid @RequestBody RecordGroupAttendance attendance);

    /** To any time at which the mentor and all who take part are free. */
    @PostExchange("/{id}/reschedule")
    GroupSessionView reschedule(
            @PathVariable UUID id,
            @Valid @RequestBody RescheduleSession request,
            @RequestHeader("If-Match") Revision revision);

    /** With the later ones of its series, if wanted. */
    @PostExchange("/{id}/cancel")
    GroupSessionView cancel(
            @PathVariable UUID id,
            @Valid @RequestBody CancelGroupSession request,
            @RequestHeader("If-Match") Revision revision);

    /**
     * The session for the calendar of its mentor or of a student with a seat, as {@code .ics}; for who gave the seat back, and of
     * what was canceled, a file that takes it out.
     */
    @GetExchange(url = "/{id}/calendar", accept = "text/calendar")
    String calendar(@PathVariable UUID id);
}
