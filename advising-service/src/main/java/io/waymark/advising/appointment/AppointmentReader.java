package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.calendar.CalendarRange;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds appointments for their two sides, and for nobody else. */
@Service
@Transactional
class AppointmentReader {

    private final AppointmentStore appointments;
    private final AppointmentLists lists;
    private final AppointmentViews views;
    private final CurrentCaller caller;
    private final Clock clock;

    AppointmentReader(
            AppointmentStore appointments,
            AppointmentLists lists,
            AppointmentViews views,
            CurrentCaller caller,
            Clock clock) {
        this.appointments = appointments;
        this.lists = lists;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-appointment", "There is no such appointment.");
    }

    AppointmentView show(BookingId id) {
        return views.of(load(id));
    }

    Page<AppointmentView> upcoming(@Nullable PersonId with, @Nullable String after, int limit) {
        var me = caller.get().person();
        return views.of(Page.of(
                lists.upcoming(me, with, clock.instant(), Cursor.read(after, 2), limit),
                limit,
                AppointmentRow::cursor));
    }

    Page<AppointmentView> past(@Nullable String after, int limit) {
        var me = caller.get().person();
        return views.of(
                Page.of(lists.past(me, clock.instant(), Cursor.read(after, 2), limit), limit, AppointmentRow::cursor));
    }

    Page<AppointmentView> canceled(@Nullable String after, int limit) {
        var me = caller.get().person();
        return views.of(Page.of(
                lists.canceled(me, clock.instant(), Cursor.read(after, 2), limit), limit, AppointmentRow::cursor));
    }

    Page<AppointmentView> due(@Nullable String after, int limit) {
        var me = caller.get().person();
        return views.of(
                Page.of(lists.due(me, clock.instant(), Cursor.read(after, 2), limit), limit, AppointmentRow::cursor));
    }

    List<AppointmentView> during(Instant from, Instant to) {
        var found = lists.during(caller.get().person(), CalendarRange.of(from, to));
        return views.of(new Page<>(found, null)).items();
    }

    AppointmentRow load(BookingId id) {
        return appointments
                .find(id)
                .filter(it -> it.includes(caller.get().person()))
                .orElseThrow(AppointmentReader::unknown);
    }
}
