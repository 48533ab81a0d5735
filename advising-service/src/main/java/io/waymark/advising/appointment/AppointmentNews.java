package io.waymark.advising.appointment;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.Subject;
import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingChange;
import io.waymark.scheduling.notice.MeetingNotice;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the two sides of an appointment are told of it, as it stands now. */
record AppointmentNews(
        Booking booking,
        Map<PersonId, PersonBrief> names,
        @Nullable MeetingPlace place) {

    Stream<NoticeRequested> of(BookingChange change) {
        if (change.isCancellation()) {
            return canceled();
        }
        if (change.movesIt()) {
            return rescheduled(change.before());
        }
        return change.revisesIt() ? elsewhere() : Stream.of();
    }

    Stream<NoticeRequested> booked() {
        return sides().map(side -> notice(side).at(place).byWhomFor(side).to(side, NoticeKind.APPOINTMENT_BOOKED));
    }

    /** To who has not just said it; each change of an appointment has its version, its booking may stay the same. */
    Stream<NoticeRequested> disputed(AppointmentRow before, AttendanceStanding after, PersonId by) {
        var says = by.equals(advisor()) ? after.advisor() : after.student();
        return sides().filter(side -> !side.equals(by))
                .map(side -> notice(side)
                        .and("says", Objects.requireNonNull(says).name())
                        .to(side, NoticeKind.APPOINTMENT_DISPUTED, before.version()));
    }

    /** Both sides, whoever settled it, for it counts from now on. */
    Stream<NoticeRequested> settled(
            AppointmentRow before, AttendanceStanding after, PersonId by, @Nullable String reason) {
        return sides().map(side -> notice(side)
                .and("outcome", after.state().name())
                .and("by", before.includes(by) ? by.equals(side) ? "you" : "other" : "college")
                .and("reason", reason)
                .to(side, NoticeKind.APPOINTMENT_SETTLED, before.version()));
    }

    /** To who may say otherwise of it and has; they need not say it again. */
    Stream<NoticeRequested> reopened(AppointmentRow before, PersonId by) {
        return sides().filter(side -> !side.equals(by))
                .map(side -> notice(side).to(side, NoticeKind.APPOINTMENT_REOPENED, before.version()));
    }

    Stream<NoticeRequested> reminder(String ahead) {
        return sides().map(side -> notice(side).at(place).reminding(side, NoticeKind.APPOINTMENT_REMINDER, ahead));
    }

    private Stream<NoticeRequested> rescheduled(Booking before) {
        return sides().map(side ->
                notice(side).at(place).byWhomFor(side).before(before).to(side, NoticeKind.APPOINTMENT_RESCHEDULED));
    }

    private Stream<NoticeRequested> elsewhere() {
        return sides().map(
                        side -> notice(side).at(place).byWhomFor(side).to(side, NoticeKind.APPOINTMENT_PLACE_CHANGED));
    }

    private Stream<NoticeRequested> canceled() {
        return sides().map(side -> notice(side)
                .at(place)
                .byWhomFor(side)
                .because(booking.cancellation())
                .to(side, NoticeKind.APPOINTMENT_CANCELED));
    }

    private MeetingNotice notice(PersonId side) {
        var other = side.equals(advisor()) ? student() : advisor();
        return MeetingNotice.about(Subject.APPOINTMENT, booking)
                .and("with", Objects.requireNonNull(names.get(other)).fullName());
    }

    private Stream<PersonId> sides() {
        return Stream.of(student(), advisor());
    }

    private PersonId advisor() {
        return booking.host();
    }

    private PersonId student() {
        return booking.participants().getLast().person();
    }
}
