package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.DisputedAppointment;
import io.waymark.advising.api.appointment.RecordAttendance.Outcome;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingTransactions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointments whose two sides say different things of them, and what the college decides. */
@Service
class AppointmentDisputes {

    private final AppointmentStore appointments;
    private final AppointmentLists lists;
    private final AttendanceWriter writer;
    private final BookingTransactions transactions;
    private final People people;
    private final Disclosures disclosures;
    private final ApplicationEventPublisher events;
    private final CurrentCaller caller;

    AppointmentDisputes(
            AppointmentStore appointments,
            AppointmentLists lists,
            AttendanceWriter writer,
            BookingTransactions transactions,
            People people,
            Disclosures disclosures,
            ApplicationEventPublisher events,
            CurrentCaller caller) {
        this.appointments = appointments;
        this.lists = lists;
        this.writer = writer;
        this.transactions = transactions;
        this.people = people;
        this.disclosures = disclosures;
        this.events = events;
        this.caller = caller;
    }

    @Transactional
    Page<DisputedAppointment> list(@Nullable String after, int limit) {
        var found = lists.disputed(caller.get().person(), Cursor.read(after, 2), limit);
        return views(Page.of(found, limit, AppointmentRow::cursor));
    }

    @Transactional
    DisputedAppointment show(BookingId id) {
        var disputed = ofOthers(appointments.find(id).filter(it -> it.claims() != null));
        return views(new Page<>(List.of(disputed), null)).items().getFirst();
    }

    void settle(BookingId id, Outcome outcome, String reason) {
        transactions.run(() -> {
            var appointment = ofOthers(appointments.lock(id));
            writer.write(appointment, AttendanceStanding.of(appointment).settled(outcome), outcome, reason);
            events.publishEvent(StudentRecordsChanged.of(appointment.student()));
            return appointment;
        });
    }

    /** Nobody decides of what they said themselves. */
    private AppointmentRow ofOthers(Optional<AppointmentRow> found) {
        return found.filter(it -> !it.includes(caller.get().person())).orElseThrow(AppointmentReader::unknown);
    }

    private Page<DisputedAppointment> views(Page<AppointmentRow> page) {
        disclosures.record(
                page.items().stream().map(AppointmentRow::student).distinct().toList(), "appointments", "admin");
        var names = people.briefs(page.items().stream()
                .flatMap(it -> Stream.of(it.student(), it.advisor()))
                .collect(Collectors.toSet()));
        return page.map(it -> new DisputedAppointment(
                it.id().value(),
                Objects.requireNonNull(names.get(it.student())),
                Objects.requireNonNull(names.get(it.advisor())),
                it.startsAt(),
                it.endsAt(),
                Objects.requireNonNull(it.claims())));
    }
}
