package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import io.waymark.scheduling.calendar.CalendarEntry;
import io.waymark.scheduling.calendar.CalendarFiles;
import io.waymark.scheduling.calendar.Contact;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arranges appointments; each booking and its appointment commit together. */
@Service
class AppointmentService {

    private static final BookingKind ADVISING = new BookingKind("advising");

    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final AppointmentStore appointments;
    private final OfferedHours hours;
    private final People people;
    private final Disclosures disclosures;
    private final ApplicationEventPublisher features;
    private final IdempotencyKeys keys;
    private final CalendarFiles calendars;
    private final CurrentCaller caller;
    private final Clock clock;

    AppointmentService(
            Bookings bookings,
            BookingTransactions transactions,
            AppointmentStore appointments,
            OfferedHours hours,
            People people,
            Disclosures disclosures,
            ApplicationEventPublisher features,
            IdempotencyKeys keys,
            CalendarFiles calendars,
            CurrentCaller caller,
            Clock clock) {
        this.bookings = bookings;
        this.transactions = transactions;
        this.appointments = appointments;
        this.hours = hours;
        this.people = people;
        this.disclosures = disclosures;
        this.features = features;
        this.keys = keys;
        this.calendars = calendars;
        this.caller = caller;
        this.clock = clock;
    }

    AppointmentView book(BookAppointment request, @Nullable String key) {
        return transactions.run(() -> {
            var student = hours.student(request.student());
            var id = BookingId.next();
            return keys.claim(key, request, id.value())
                    .map(earlier -> view(load(new BookingId(earlier))))
                    .orElseGet(() -> book(id, student, request));
        });
    }

    private AppointmentView book(BookingId id, PersonId student, BookAppointment request) {
        var advisor = hours.advisorOf(student);
        var slot = TimeSlot.of(request.startsAt(), hours.length(advisor));
        var wish = NewBooking.of(ADVISING, new PersonId(advisor.id()), student, slot)
                .withId(id)
                .about(request.topic())
                .askedBy(caller.get().person());
        appointments.add(bookings.book(wish), student);
        features.publishEvent(StudentRecordsChanged.of(student));
        return view(load(id));
    }

    @Transactional(readOnly = true)
    public SlotsView slotsFor(BookingId id, Instant from, Instant to) {
        var appointment = load(id);
        return hours.slots(people.brief(appointment.advisor()), appointment.student(), from, to);
    }

    AppointmentView reschedule(BookingId id, Instant startsAt, Revision revision) {
        return change(id, revision, AppointmentState.BOOKED, appointment -> {
            hours.requireActive(people.brief(appointment.advisor()));
            return bookings.reschedule(id, startsAt, caller.get().person());
        });
    }

    AppointmentView cancel(BookingId id, String reason, Revision revision) {
        return change(
                id,
                revision,
                AppointmentState.CANCELLED,
                _ -> bookings.cancel(id, caller.get().person(), reason));
    }

    AppointmentView recordAttendance(BookingId id, boolean came, Revision revision) {
        return change(id, revision, came ? AppointmentState.KEPT : AppointmentState.MISSED, appointment -> {
            if (!caller.get().is(appointment.advisor())) {
                throw new AccessDeniedException("Only the advisor says who came.");
            }
            if (!came) {
                return bookings.markNoShow(id, appointment.student());
            }
            bookings.confirmAttendance(id, appointment.advisor());
            return bookings.confirmAttendance(id, appointment.student());
        });
    }

    private AppointmentView change(
            BookingId id, Revision revision, AppointmentState state, Function<AppointmentRow, Booking> act) {
        return transactions.run(() -> {
            var appointment = appointments
                    .lock(id)
                    .filter(it -> it.includes(caller.get().person()))
                    .orElseThrow(AppointmentService::unknown);
            revision.requireCurrent(appointment.version());
            appointments.follow(act.apply(appointment), state);
            features.publishEvent(StudentRecordsChanged.of(appointment.student()));
            return view(load(id));
        });
    }

    @Transactional
    public AppointmentView show(BookingId id) {
        return view(load(id));
    }

    @Transactional
    public Page<AppointmentView> upcoming(@Nullable PersonId with, @Nullable String after, int limit) {
        var me = caller.get().person();
        return views(Page.of(
                appointments.upcoming(me, with, clock.instant(), Cursor.read(after, 2), limit),
                limit,
                AppointmentRow::place));
    }

    @Transactional
    public Page<AppointmentView> past(@Nullable String after, int limit) {
        var me = caller.get().person();
        return views(Page.of(
                appointments.past(me, clock.instant(), Cursor.read(after, 2), limit), limit, AppointmentRow::place));
    }

    @Transactional
    public String calendar(BookingId id) {
        var appointment = load(id);
        var booking = bookings.find(id).orElseThrow(AppointmentService::unknown);
        var entries = people.entries(List.of(appointment.student(), appointment.advisor()));
        var contactsOf =
                entries.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> contact(it.getValue())));
        var other = caller.get().is(appointment.student()) ? appointment.advisor() : appointment.student();
        var summary =
                "Advising with " + Objects.requireNonNull(contactsOf.get(other)).name();
        return calendars.file(new CalendarEntry(booking, summary, appointment.topic(), contactsOf));
    }

    private static Contact contact(PersonView person) {
        return new Contact(person.givenName() + " " + person.familyName(), person.email());
    }

    private AppointmentRow load(BookingId id) {
        return appointments
                .find(id)
                .filter(it -> it.includes(caller.get().person()))
                .orElseThrow(AppointmentService::unknown);
    }

    private AppointmentView view(AppointmentRow appointment) {
        return views(new Page<>(List.of(appointment), null)).items().getFirst();
    }

    private Page<AppointmentView> views(Page<AppointmentRow> page) {
        disclosures.record(
                page.items().stream().map(AppointmentRow::student).distinct().toList(), "appointments", "advisor");
        var names = people.briefs(page.items().stream()
                .flatMap(it -> Stream.of(it.student(), it.advisor()))
                .collect(Collectors.toSet()));
        return page.map(it -> view(it, names));
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

    private static NotFoundException unknown() {
        return new NotFoundException("no-such-appointment", "There is no such appointment.");
    }
}
