package io.waymark.advising.api.appointment;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
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

    /** The advisor says whether the student attended or missed it, or that it did not happen, and may correct it. */
    @PostExchange("/appointments/{appointment}/attendance")
    AppointmentView recordAttendance(
            @PathVariable UUID appointment,
            @Valid @RequestBody RecordAttendance request,
            @RequestHeader("If-Match") Revision revision);

    /** Who said when what became of it, the first first. */
    @GetExchange("/appointments/{appointment}/attendance")
    List<AttendanceChange> attendance(@PathVariable UUID appointment);

    /** For the participant's own calendar, as {@code .ics}. */
    @GetExchange("/appointments/{appointment}/calendar")
    ResponseEntity<String> calendar(@PathVariable UUID appointment);
}
