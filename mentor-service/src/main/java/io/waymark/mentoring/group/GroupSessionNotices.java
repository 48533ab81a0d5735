package io.waymark.mentoring.group;

import io.waymark.mentoring.notice.MeetingFactsReader;
import io.waymark.mentoring.notice.MeetingNotices;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingChange;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingsChanged;
import io.waymark.scheduling.reminder.Ahead;
import io.waymark.scheduling.reminder.MeetingReminder;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the mentor and the students of group sessions what becomes of them. */
@Component
class GroupSessionNotices implements MeetingReminder {

    private final MeetingFactsReader facts;
    private final MeetingNotices notices;
    private final Clock clock;

    GroupSessionNotices(MeetingFactsReader facts, MeetingNotices notices, Clock clock) {
        this.facts = facts;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.GROUP_SESSION;
    }

    void opened(List<Booking> sessions) {
        var known = facts.of(sessions);
        notices.request(sessions.stream().flatMap(session -> new GroupSessionNews(session, known).opened()), 1);
    }

    @EventListener
    void on(BookingsChanged changed) {
        var changes = changed.of(kind());
        if (!changes.isEmpty()) {
            var known = facts.of(changes.stream().map(BookingChange::after).toList());
            var now = clock.instant();
            notices.request(
                    changes.stream().flatMap(change -> GroupSessionNews.of(change, known, now)), changes.size());
        }
    }

    @Override
    public void remind(List<Booking> meetings, Ahead ahead) {
        var known = facts.of(meetings);
        notices.remind(
                meetings.stream().flatMap(meeting -> new GroupSessionNews(meeting, known).reminder(ahead.code())));
    }
}
