package io.waymark.mentor.api;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.scheduling.api.ChangePlace;
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
import org.springframework.web.service.annotation.PutExchange;

/** Meetings of a student with a mentor. Only the two of them see one, and an admin that they contradict each other. */
@HttpExchange("/api/sessions")
public interface SessionClient {

    /**
     * The calling student takes a free slot, or requests it where the mentor wants to be asked. 409 {@code slot-taken} comes with {@code busy} (you, host) and
     * {@code alternatives} ({@code startsAt}, {@code endsAt}); 422 {@code mentor-full}, {@code slot-not-offered}.
     */
    @PostExchange
    SessionView book(
            @Valid @RequestBody BookSession request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    /** The caller's sessions as student or mentor: upcoming ones soonest first, past ones latest first. */
    @GetExchange
    Page<SessionView> mine(
            @RequestParam(defaultValue = "upcoming") SessionPeriod when,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit);

    /**
     * The caller's sessions as student or mentor that lie within the given time (100 days at most), or partly, soonest first and
     * at most 500. Those that do not take place are left out.
     */
    @GetExchange("/during")
    List<SessionView> during(@RequestParam Instant from, @RequestParam Instant to);

    /**
     * The caller's sessions as student or mentor with one other person, soonest first and at most the latest 500. Those that do not take
     * place are left out.
     */
    @GetExchange("/with")
    List<SessionView> with(@RequestParam UUID person);

    /**
     * With whom the caller has a session or had one, by name and at most 500: a student's mentors and a mentor's students.
     * Those that do not take place are left out.
     */
    @GetExchange("/people")
    List<SessionView.Side> people();

    /** How many requests the calling mentor can still answer; at most a hundred, which stands for many. */
    @GetExchange("/requests")
    Integer requests();

    @GetExchange("/{id}")
    SessionView show(@PathVariable UUID id);

    /**
     * A student moves it to another free slot, and asks once more where the mentor wants to be asked; a mentor to any time both
     * are free.
     */
    @PostExchange("/{id}/reschedule")
    SessionView reschedule(
            @PathVariable UUID id,
            @Valid @RequestBody RescheduleSession request,
            @RequestHeader("If-Match") Revision revision);

    /** The mentor meets the student elsewhere, or in another way; both are told. 422 {@code link-needed}, {@code place-needed}. */
    @PutExchange("/{id}/place")
    SessionView changePlace(
            @PathVariable UUID id,
            @Valid @RequestBody ChangePlace request,
            @RequestHeader("If-Match") Revision revision);

    /** The mentor's yes to the request that they saw; 422 {@code not-requested} once it was answered or has expired. */
    @PostExchange("/{id}/approve")
    SessionView approve(@PathVariable UUID id, @RequestHeader("If-Match") Revision revision);

    /** The mentor's no, which gives the time back. Refuses as {@link #approve} does. */
    @PostExchange("/{id}/decline")
    SessionView decline(
            @PathVariable UUID id,
            @Valid @RequestBody DeclineSession request,
            @RequestHeader("If-Match") Revision revision);

    @PostExchange("/{id}/cancel")
    SessionView cancel(
            @PathVariable UUID id,
            @Valid @RequestBody CancelSession request,
            @RequestHeader("If-Match") Revision revision);

    /**
     * Whether they met, as the caller reports it, once it has started. Both saying so completes the session; either may say
     * otherwise for two weeks after. 422 {@code attendance-final}, or {@code attendance-settled} once the college has decided.
     */
    @PostExchange("/{id}/attendance")
    SessionView attendance(@PathVariable UUID id, @Valid @RequestBody ReportAttendance report);

    /** The caller takes back what they reported, as if they had said nothing. Refuses as {@link #attendance} does. */
    @PostExchange("/{id}/attendance/withdrawal")
    SessionView withdrawAttendance(@PathVariable UUID id);

    /** Who said when whether they met, the first first. */
    @GetExchange("/{id}/attendance")
    List<AttendanceStatement> statements(@PathVariable UUID id);

    /** For admins: where the two sides contradict each other, the one that began first comes first. */
    @GetExchange("/disputed")
    Page<DisputedSession> disputed(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit);

    /** For admins: one of them; 404 unless the two sides contradict each other. */
    @GetExchange("/{id}/dispute")
    DisputedSession dispute(@PathVariable UUID id);

    /** The college decides; both sides are told, with the reason. 422 {@code not-disputed} if they have agreed meanwhile. */
    @PostExchange("/{id}/settlement")
    void settle(@PathVariable UUID id, @Valid @RequestBody SettleSession settlement);

    /** The session for a calendar of one's own, as {@code .ics}. */
    @GetExchange(url = "/{id}/calendar", accept = "text/calendar")
    String calendar(@PathVariable UUID id);
}
