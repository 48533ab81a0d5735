package io.waymark.advising.api.appointment;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.ChangePlace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Appointments of a student with their advisor. */
@HttpExchange("/api")
public interface AppointmentApi {

    /**
     * The free slots of the student's advisor within the given time (100 days at most). 422 {@code no-advisor}, {@code
     * advisor-inactive}, {@code no-hours-yet}.
     *
     * @param student one of the calling advisor's advisees; left out, the caller
     */
    @GetExchange("/appointments/slots")
    SlotsView slots(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) @Nullable UUID student);

    /**
     * Where an appointment can be moved: the free slots of its own advisor, who may no longer be the student's. None if
     * that advisor no longer advises.
     */
    @GetExchange("/appointments/{appointment}/slots")
    SlotsView slotsFor(@PathVariable UUID appointment, @RequestParam Instant from, @RequestParam Instant to);

    /**
     * Books with the student's advisor. 409 {@code slot-taken} (whose time it is: {@code busy}), 422 {@code slot-not-offered}
     * (why: {@code cause}) and 422 {@code length-changed} ({@code minutes}) carry {@code alternatives} (startsAt, endsAt). 422
     * {@code advisor-changed}: whoever is named no longer advises the student.
     */
    @PostExchange("/appointments")
    AppointmentView book(
            @Valid @RequestBody BookAppointment request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    /**
     * What would refuse a student's own booking with their advisor, and which rule that is: for the student's advisor and admins.
     *
     * @param at the time that is asked about; left out, any
     * @param minutes how long it is; left out, as long as meetings with the advisor are
     */
    @GetExchange("/students/{student}/booking-check")
    BookingCheck check(
            @PathVariable UUID student,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Min(1) @Max(720) @Nullable Integer minutes);

    /** The caller's appointments that are still to come, soonest first: all, or those with one person. */
    @GetExchange("/appointments/upcoming")
    Page<AppointmentView> upcoming(
            @RequestParam(required = false) @Nullable UUID with,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** The caller's appointments whose time has passed, canceled ones among them, latest first. */
    @GetExchange("/appointments/past")
    Page<AppointmentView> past(
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** The caller's canceled appointments whose time is still to come, soonest first. */
    @GetExchange("/appointments/canceled")
    Page<AppointmentView> canceled(
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /**
     * The caller's appointments that lie within the given time (100 days at most), or partly, soonest first and at most 500.
     * Canceled ones are left out.
     */
    @GetExchange("/appointments/during")
    List<AppointmentView> during(@RequestParam Instant from, @RequestParam Instant to);

    @GetExchange("/appointments/{appointment}")
    AppointmentView show(@PathVariable UUID appointment);

    @PutExchange("/appointments/{appointment}/time")
    AppointmentView reschedule(
            @PathVariable UUID appointment,
            @Valid @RequestBody RescheduleAppointment request,
            @RequestHeader("If-Match") Revision revision);

    /** The advisor meets the student elsewhere, or in another way; both are told. 422 {@code link-needed}, {@code place-needed}. */
    @PutExchange("/appointments/{appointment}/place")
    AppointmentView changePlace(
            @PathVariable UUID appointment,
            @Valid @RequestBody ChangePlace request,
            @RequestHeader("If-Match") Revision revision);

    @PostExchange("/appointments/{appointment}/cancel")
    AppointmentView cancel(
            @PathVariable UUID appointment,
            @Valid @RequestBody CancelAppointment request,
            @RequestHeader("If-Match") Revision revision);

    /** The calling advisor's appointments that have begun and of which nothing is recorded yet, the first that began first. */
    @GetExchange("/appointments/due")
    Page<AppointmentView> due(
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** For admins: where the two sides say different things, the one that began first comes first. */
    @GetExchange("/appointments/disputed")
    Page<DisputedAppointment> disputed(
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int limit);

    /** For admins: one of them; 404 unless the two sides say different things. */
    @GetExchange("/appointments/{appointment}/dispute")
    DisputedAppointment dispute(@PathVariable UUID appointment);

    /** The college decides; both sides are told, with the reason. 422 {@code not-disputed} if they have agreed meanwhile. */
    @PostExchange("/appointments/{appointment}/settlement")
    void settle(@PathVariable UUID appointment, @Valid @RequestBody SettleAppointment settlement);

    /**
     * The advisor says whether the student attended or missed it, or that it did not happen, and may correct it for two weeks.
     * 422 {@code attendance-final}, or {@code attendance-settled} once the college has decided.
     */
    @PostExchange("/appointments/{appointment}/attendance")
    AppointmentView recordAttendance(
            @PathVariable UUID appointment,
            @Valid @RequestBody RecordAttendance request,
            @RequestHeader("If-Match") Revision revision);

    /** The advisor takes back what they recorded, as if they had said nothing. Refuses as {@link #recordAttendance} does. */
    @PostExchange("/appointments/{appointment}/attendance/withdrawal")
    AppointmentView withdrawAttendance(@PathVariable UUID appointment, @RequestHeader("If-Match") Revision revision);

    /**
     * The student says what became of it where the advisor recorded something else, or agrees by saying the same. 422 {@code
     * not-recorded} before that; else it refuses as {@link #recordAttendance} does.
     */
    @PostExchange("/appointments/{appointment}/attendance/objection")
    AppointmentView object(
            @PathVariable UUID appointment,
            @Valid @RequestBody RecordAttendance said,
            @RequestHeader("If-Match") Revision revision);

    /** Who said when what became of it, the first first. */
    @GetExchange("/appointments/{appointment}/attendance")
    List<AttendanceChange> attendance(@PathVariable UUID appointment);

    /** For the participant's own calendar, as {@code .ics}. */
    @GetExchange("/appointments/{appointment}/calendar")
    ResponseEntity<String> calendar(@PathVariable UUID appointment);
}
