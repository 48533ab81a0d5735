package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.AttendanceChange;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.DisputedAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.advising.api.appointment.SettleAppointment;
import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.ChangePlace;
import io.waymark.scheduling.booking.BookingId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AppointmentController implements AppointmentApi {

    private final AppointmentBooking booking;
    private final AppointmentService appointments;
    private final AppointmentAttendance attendance;
    private final AppointmentDisputes disputes;
    private final AppointmentReader reader;
    private final AppointmentCalendar calendar;
    private final OfferedHours hours;
    private final AppointmentCheck check;

    AppointmentController(
            AppointmentBooking booking,
            AppointmentService appointments,
            AppointmentAttendance attendance,
            AppointmentDisputes disputes,
            AppointmentReader reader,
            AppointmentCalendar calendar,
            OfferedHours hours,
            AppointmentCheck check) {
        this.booking = booking;
        this.appointments = appointments;
        this.attendance = attendance;
        this.disputes = disputes;
        this.reader = reader;
        this.calendar = calendar;
        this.hours = hours;
        this.check = check;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public SlotsView slots(Instant from, Instant to, @Nullable UUID student) {
        return hours.slots(from, to, student);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public SlotsView slotsFor(UUID appointment, Instant from, Instant to) {
        return appointments.slotsFor(new BookingId(appointment), from, to);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public BookingCheck check(UUID student, @Nullable Instant at, @Nullable Integer minutes) {
        return check.of(new PersonId(student), at, minutes);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public AppointmentView book(BookAppointment request, @Nullable String key) {
        return booking.book(request, key);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public Page<AppointmentView> upcoming(@Nullable UUID with, @Nullable String after, int limit) {
        return reader.upcoming(with == null ? null : new PersonId(with), after, limit);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public Page<AppointmentView> past(@Nullable String after, int limit) {
        return reader.past(after, limit);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public Page<AppointmentView> canceled(@Nullable String after, int limit) {
        return reader.canceled(after, limit);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public List<AppointmentView> during(Instant from, Instant to) {
        return reader.during(from, to);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public AppointmentView show(UUID appointment) {
        return reader.show(new BookingId(appointment));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public AppointmentView reschedule(UUID appointment, RescheduleAppointment request, Revision revision) {
        return appointments.reschedule(new BookingId(appointment), request, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public AppointmentView changePlace(UUID appointment, ChangePlace request, Revision revision) {
        return appointments.changePlace(new BookingId(appointment), request.place(), revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public AppointmentView cancel(UUID appointment, CancelAppointment request, Revision revision) {
        return appointments.cancel(new BookingId(appointment), request.reason(), revision);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public AppointmentView recordAttendance(UUID appointment, RecordAttendance request, Revision revision) {
        return attendance.record(new BookingId(appointment), request.outcome(), revision);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public AppointmentView withdrawAttendance(UUID appointment, Revision revision) {
        return attendance.withdraw(new BookingId(appointment), revision);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public AppointmentView object(UUID appointment, RecordAttendance said, Revision revision) {
        return attendance.object(new BookingId(appointment), said.outcome(), revision);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public Page<AppointmentView> due(@Nullable String after, int limit) {
        return reader.due(after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<DisputedAppointment> disputed(@Nullable String after, int limit) {
        return disputes.list(after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public DisputedAppointment dispute(UUID appointment) {
        return disputes.show(new BookingId(appointment));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void settle(UUID appointment, SettleAppointment settlement) {
        disputes.settle(
                new BookingId(appointment),
                settlement.outcome(),
                settlement.reason().strip());
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public List<AttendanceChange> attendance(UUID appointment) {
        return attendance.history(new BookingId(appointment));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public ResponseEntity<String> calendar(UUID appointment) {
        var attachment =
                ContentDisposition.attachment().filename("appointment.ics").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(calendar.of(new BookingId(appointment)));
    }
}
