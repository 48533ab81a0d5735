package io.waymark.advising.appointment;

import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.People;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.calendar.CalendarEntry;
import io.waymark.scheduling.calendar.CalendarFiles;
import io.waymark.scheduling.calendar.Contact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes an appointment for the calendar of one of its two sides. */
@Service
@Transactional
class AppointmentCalendar {

    private final AppointmentReader reader;
    private final Bookings bookings;
    private final People people;
    private final CalendarFiles files;
    private final CurrentCaller caller;

    AppointmentCalendar(
            AppointmentReader reader, Bookings bookings, People people, CalendarFiles files, CurrentCaller caller) {
        this.reader = reader;
        this.bookings = bookings;
        this.people = people;
        this.files = files;
        this.caller = caller;
    }

    String of(BookingId id) {
        var appointment = reader.load(id);
        var booking = bookings.find(id).orElseThrow(AppointmentReader::unknown);
        var contacts = people.entries(List.of(appointment.student(), appointment.advisor())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> contact(it.getValue())));
        var other = caller.get().is(appointment.student()) ? appointment.advisor() : appointment.student();
        var summary =
                "Advising with " + Objects.requireNonNull(contacts.get(other)).name();
        return files.file(new CalendarEntry(booking, summary, appointment.topic(), appointment.place(), contacts));
    }

    private static Contact contact(PersonView person) {
        return new Contact(person.fullName(), person.email());
    }
}
