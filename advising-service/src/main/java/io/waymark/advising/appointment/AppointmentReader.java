package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.AttendanceChange;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.calendar.CalendarEntry;
import io.waymark.scheduling.calendar.CalendarFiles;
import io.waymark.scheduling.calendar.Contact;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows appointments to their two sides, and writes down what an advisor is shown of a student. */
@Service
@Transactional
class AppointmentReader {

    private final AppointmentStore appointments;
    private final AttendanceHistory attendance;
    private final Bookings bookings;
    private final People people;
    private final Disclosures disclosures;
    private final CalendarFiles calendars;
    private final CurrentCaller caller;
    private final Clock clock;

    AppointmentReader(
            AppointmentStore appointments,
            AttendanceHistory attendance,
            Bookings bookings,
            People people,
            Disclosures disclosures,
            CalendarFiles calendars,
            CurrentCaller caller,
            Clock clock) {
        this.appointments = appointments;
        this.attendance = attendance;
        this.bookings = bookings;
        this.people = people;
        this.disclosures = disclosures;
        this.calendars = calendars;
        this.caller = caller;
        this.clock = clock;
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-appointment", "There is no such appointment.");
    }

    AppointmentView show(BookingId id) {
        return view(load(id));
    }

    Page<AppointmentView> upcoming(@Nullable PersonId with, @Nullable String after, int limit) {
        var me = caller.get().person();
        return views(Page.of(
                appointments.upcoming(me, with, clock.instant(), Cursor.read(after, 2), limit),
                limit,
                AppointmentRow::place));
    }

    Page<AppointmentView> past(@Nullable String after, int limit) {
        var me = caller.get().person();
        return views(Page.of(
                appointments.past(me, clock.instant(), Cursor.read(after, 2), limit), limit, AppointmentRow::place));
    }

    List<AttendanceChange> attendance(BookingId id) {
        var appointment = load(id);
        disclose(List.of(appointment));
        var changes = attendance.of(id);
        var names =
                people.briefs(changes.stream().map(AttendanceHistory.Change::by).collect(Collectors.toSet()));
        return changes.stream()
                .map(it ->
                        new AttendanceChange(Objects.requireNonNull(names.get(it.by())), it.at(), it.from(), it.to()))
                .toList();
    }

    String calendar(BookingId id) {
        var appointment = load(id);
        var booking = bookings.find(id).orElseThrow(AppointmentReader::unknown);
        var entries = people.entries(List.of(appointment.student(), appointment.advisor()));
        var contactsOf =
                entries.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> contact(it.getValue())));
        var other = caller.get().is(appointment.student()) ? appointment.advisor() : appointment.student();
        var summary =
                "Advising with " + Objects.requireNonNull(contactsOf.get(other)).name();
        return calendars.file(new CalendarEntry(booking, summary, appointment.topic(), contactsOf));
    }

    AppointmentRow load(BookingId id) {
        return appointments
                .find(id)
                .filter(it -> it.includes(caller.get().person()))
                .orElseThrow(AppointmentReader::unknown);
    }

    private static Contact contact(PersonView person) {
        return new Contact(person.calledName() + " " + person.familyName(), person.email());
    }

    private AppointmentView view(AppointmentRow appointment) {
        return views(new Page<>(List.of(appointment), null)).items().getFirst();
    }

    private Page<AppointmentView> views(Page<AppointmentRow> page) {
        disclose(page.items());
        var names = people.briefs(page.items().stream()
                .flatMap(it -> Stream.of(it.student(), it.advisor()))
                .collect(Collectors.toSet()));
        return page.map(it -> view(it, names));
    }

    private void disclose(List<AppointmentRow> shown) {
        disclosures.record(
                shown.stream().map(AppointmentRow::student).distinct().toList(), "appointments", "advisor");
    }

    private static AppointmentView view(AppointmentRow row, Map<PersonId, PersonBrief> names) {
        return new AppointmentView(
                row.id().value(),
                Objects.requireNonNull(names.get(row.student())),
                Objects.requireNonNull(names.get(row.advisor())),
                row.startsAt(),
                row.endsAt(),
                row.zone(),
                row.topic(),
                row.state(),
                row.cancelledBy() == null ? null : names.get(new PersonId(row.cancelledBy())),
                row.cancellationReason(),
                row.version());
    }
}
