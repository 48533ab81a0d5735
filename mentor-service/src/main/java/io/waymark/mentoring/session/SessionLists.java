package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionView;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.RequestCounts;
import io.waymark.scheduling.calendar.CalendarRange;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the caller's sessions, what is to come soonest first and what was latest first. */
@Service
@Transactional
class SessionLists {

    private static final int MOST = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final Instant BEFORE_ALL = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("2200-01-01T00:00:00Z");

    private final SessionRepository sessions;
    private final SessionReader reader;
    private final RequestCounts requests;
    private final CurrentCaller caller;
    private final Clock clock;

    SessionLists(
            SessionRepository sessions,
            SessionReader reader,
            RequestCounts requests,
            CurrentCaller caller,
            Clock clock) {
        this.sessions = sessions;
        this.reader = reader;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SessionView> mine(SessionPeriod when, @Nullable UUID after, int limit) {
        var found = after == null
                ? list(when, when == SessionPeriod.PAST ? AFTER_ALL : BEFORE_ALL, null, limit)
                : list(when, reader.find(new SessionId(after)).startsAt(), after, limit);
        var shown = found.subList(0, Math.min(found.size(), limit));
        return new Page<>(
                reader.views(shown),
                found.size() > shown.size() ? shown.getLast().id().toString() : null);
    }

    List<SessionView> during(Instant from, Instant to) {
        var range = CalendarRange.of(from, to);
        return reader.views(sessions.during(caller.get().person(), range.startsAt(), range.endsAt()));
    }

    List<SessionView> with(PersonId other) {
        return reader.views(
                sessions.ofTheTwo(caller.get().person(), other, Limit.of(MOST)).reversed());
    }

    List<SessionView.Side> people() {
        return reader.people(sessions.met(caller.get().person()));
    }

    int requests() {
        return requests.of(caller.get().person(), BookingKind.MENTORING);
    }

    private List<Session> list(SessionPeriod when, Instant start, @Nullable UUID after, int limit) {
        var me = caller.get().person();
        var now = clock.instant();
        var most = Limit.of(limit + 1);
        return switch (when) {
            case PAST -> sessions.past(me, now, start, after == null ? LAST : after, most);
            case UPCOMING -> sessions.upcoming(me, now, start, after == null ? FIRST : after, most);
            case CANCELED -> sessions.canceled(me, now, start, after == null ? FIRST : after, most);
            case DUE -> due(me, start, after == null ? FIRST : after, limit + 1);
        };
    }

    private List<Session> due(PersonId me, Instant start, UUID after, int most) {
        return sessions.inOrder(
                sessions.due(CurrentInstitution.get().value(), me.value(), clock.instant(), start, after, most));
    }
}
