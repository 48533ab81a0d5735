package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.person.People;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Outbox;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingChange;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingsChanged;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.reminder.Ahead;
import io.waymark.scheduling.reminder.MeetingReminder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both sides of appointments what becomes of them. */
@Component
class AppointmentNotices implements MeetingReminder {

    private final People people;
    private final AppointmentStore appointments;
    private final Outbox outbox;

    AppointmentNotices(People people, AppointmentStore appointments, Outbox outbox) {
        this.people = people;
        this.appointments = appointments;
        this.outbox = outbox;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.ADVISING;
    }

    /** Whoever books is shown the appointment, so that the names are known. */
    void booked(Booking booking, AppointmentView shown) {
        var names = Map.of(
                new PersonId(shown.student().id()), shown.student(),
                new PersonId(shown.advisor().id()), shown.advisor());
        outbox.publishTogether(
                new AppointmentNews(booking, names, shown.place()).booked().toList());
    }

    void disputed(Booking booking, AppointmentRow before, AttendanceStanding after, PersonId by) {
        publish(news(List.of(booking)).apply(booking).disputed(before, after, by), 1);
    }

    void settled(
            Booking booking, AppointmentRow before, AttendanceStanding after, PersonId by, @Nullable String reason) {
        publish(news(List.of(booking)).apply(booking).settled(before, after, by, reason), 1);
    }

    void reopened(Booking booking, AppointmentRow before, PersonId by) {
        publish(news(List.of(booking)).apply(booking).reopened(before, by), 1);
    }

    @EventListener
    void on(BookingsChanged changed) {
        var told = changed.of(kind()).stream()
                .filter(change -> change.isCancellation() || change.movesIt() || change.revisesIt())
                .toList();
        if (!told.isEmpty()) {
            var news = news(told.stream().map(BookingChange::after).toList());
            publish(told.stream().flatMap(change -> news.apply(change.after()).of(change)), told.size());
        }
    }

    @Override
    public void remind(List<Booking> meetings, Ahead ahead) {
        var news = news(meetings);
        outbox.publishTogether(meetings.stream()
                .flatMap(meeting -> news.apply(meeting).reminder(ahead.code()))
                .toList());
    }

    private Function<Booking, AppointmentNews> news(Collection<Booking> bookings) {
        var names = people.briefs(bookings.stream()
                .flatMap(booking -> booking.participants().stream())
                .map(Participant::person)
                .collect(Collectors.toSet()));
        var places = appointments.places(bookings.stream().map(Booking::id).toList());
        return booking -> new AppointmentNews(booking, names, places.get(booking.id()));
    }

    /** When somebody leaves, all that they had goes at once and holds nobody else's news up. */
    private void publish(Stream<NoticeRequested> notices, int changes) {
        if (changes == 1) {
            outbox.publishTogether(notices.toList());
        } else {
            outbox.publish(notices.toList());
        }
    }
}
