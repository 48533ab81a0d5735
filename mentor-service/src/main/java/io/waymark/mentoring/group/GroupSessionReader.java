package io.waymark.mentoring.group;

import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.calendar.CalendarRange;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a college's group sessions to its students and mentors. */
@Service
@Transactional
class GroupSessionReader {

    private final GroupSessionStore sessions;
    private final GroupSessionViews views;
    private final Bookings bookings;
    private final CurrentCaller caller;
    private final Clock clock;

    GroupSessionReader(
            GroupSessionStore sessions, GroupSessionViews views, Bookings bookings, CurrentCaller caller, Clock clock) {
        this.sessions = sessions;
        this.views = views;
        this.bookings = bookings;
        this.caller = caller;
        this.clock = clock;
    }

    Page<GroupSessionView> upcoming(@Nullable UUID after, int limit) {
        var found = sessions.upcoming(clock.instant(), after, limit + 1);
        var shown = found.subList(0, Math.min(found.size(), limit));
        return new Page<>(
                views(shown), found.size() > shown.size() ? shown.getLast().toString() : null);
    }

    List<GroupSessionView> during(Instant from, Instant to) {
        return views(sessions.during(caller.get().person(), CalendarRange.of(from, to)));
    }

    private List<GroupSessionView> views(List<BookingId> ids) {
        var booked = bookings.findAll(ids);
        return views.of(ids.stream()
                .flatMap(id -> Optional.ofNullable(booked.get(id)).stream())
                .toList());
    }

    GroupSessionView show(BookingId id) {
        return views.of(find(id));
    }

    Booking find(BookingId id) {
        if (!sessions.contains(id)) {
            throw unknown(id);
        }
        return bookings.find(id).orElseThrow(() -> unknown(id));
    }

    static NotFoundException unknown(BookingId id) {
        return new NotFoundException("no-such-group-session", "There is no group session " + id + ".");
    }
}
