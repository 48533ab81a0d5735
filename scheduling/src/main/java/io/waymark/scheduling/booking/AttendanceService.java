package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
class AttendanceService implements Attendances {

    private final BookingLocks locks;
    private final BookingWriter writer;
    private final Clock clock;

    AttendanceService(BookingLocks locks, BookingWriter writer, Clock clock) {
        this.locks = locks;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Booking confirmAttendance(BookingId id, PersonId by) {
        return change(id, by, attendance -> attendance.report(by, AttendanceReport.MET));
    }

    @Override
    public Booking reportAbsence(BookingId id, PersonId by) {
        return change(id, by, attendance -> attendance.report(by, AttendanceReport.OTHER_ABSENT));
    }

    @Override
    public Booking withdrawReport(BookingId id, PersonId by) {
        return change(id, by, attendance -> attendance.report(by, AttendanceReport.NONE));
    }

    @Override
    public Booking acceptSilence(BookingId id) {
        var booking = lock(id);
        return writer.update(booking, booking.at(clock.instant()).acceptSilence(Attendance::acceptSilence));
    }

    @Override
    public Booking recordAttendance(BookingId id, PersonId guest, boolean attended) {
        var state = attended ? ParticipationState.ATTENDED : ParticipationState.MISSED;
        return change(id, guest, attendance -> attendance.record(guest, state));
    }

    @Override
    public Booking withdrawAttendance(BookingId id, PersonId guest) {
        return change(id, guest, attendance -> attendance.record(guest, ParticipationState.CONFIRMED));
    }

    private Booking change(BookingId id, PersonId about, Function<Attendance, Attendance> change) {
        var booking = lock(id);
        return writer.update(booking, booking.at(clock.instant()).changeAttendance(about, change));
    }

    private Booking lock(BookingId id) {
        return locks.lock(id).orElseThrow(() -> BookingService.unknown(id));
    }
}
