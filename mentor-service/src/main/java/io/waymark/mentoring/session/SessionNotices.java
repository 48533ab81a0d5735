package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentoring.notice.MeetingFacts;
import io.waymark.mentoring.notice.MeetingFactsReader;
import io.waymark.mentoring.notice.MeetingNotices;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingChange;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingsChanged;
import io.waymark.scheduling.reminder.Ahead;
import io.waymark.scheduling.reminder.MeetingReminder;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both sides of sessions what becomes of them. */
@Component
class SessionNotices implements MeetingReminder {

    private final MeetingFactsReader facts;
    private final SessionRepository sessions;
    private final MeetingNotices notices;
    private final Clock clock;

    SessionNotices(MeetingFactsReader facts, SessionRepository sessions, MeetingNotices notices, Clock clock) {
        this.facts = facts;
        this.sessions = sessions;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.MENTORING;
    }

    /** Who they are and where they meet is known already to whoever books. */
    void booked(Booking booking, Map<PersonId, String> names, MeetingPlace place) {
        var known = new MeetingFacts(names, Map.of(booking.id(), place), Map.of());
        notices.request(new SessionNews(booking, known).made(), 1);
    }

    /** To who has not just said it. */
    void disputed(Booking booking, PersonId by) {
        notices.request(new SessionNews(booking, facts(List.of(booking))).disputed(by), 1);
    }

    void settled(Session session, Booking booking, PersonId by) {
        notices.request(new SessionNews(booking, facts(List.of(booking))).settled(session, by), 1);
    }

    void reopened(Booking booking, PersonId by) {
        notices.request(new SessionNews(booking, facts(List.of(booking))).reopened(by), 1);
    }

    @EventListener
    void on(BookingsChanged changed) {
        var changes = changed.of(kind());
        if (!changes.isEmpty()) {
            var known = facts(changes.stream().map(BookingChange::after).toList());
            var now = clock.instant();
            notices.request(changes.stream().flatMap(change -> SessionNews.of(change, known, now)), changes.size());
        }
    }

    @Override
    public void remind(List<Booking> meetings, Ahead ahead) {
        var known = facts(meetings);
        notices.remind(meetings.stream().flatMap(meeting -> new SessionNews(meeting, known).reminder(ahead.code())));
    }

    private MeetingFacts facts(List<Booking> meetings) {
        var ids = meetings.stream().map(meeting -> meeting.id().value()).toList();
        var places = new HashMap<BookingId, MeetingPlace>();
        sessions.findAll(ids)
                .forEach(session -> session.place()
                        .ifPresent(place -> places.put(session.id().booking(), place)));
        return facts.of(meetings).agreedOn(places);
    }
}
