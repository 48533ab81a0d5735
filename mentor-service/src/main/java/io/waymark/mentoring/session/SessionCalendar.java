package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingPlace;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.calendar.CalendarEntry;
import io.waymark.scheduling.calendar.CalendarFiles;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a session for the calendar of one of its two sides. */
@Service
@Transactional
class SessionCalendar {

    private final SessionReader reader;
    private final Bookings bookings;
    private final CalendarFiles files;
    private final CurrentCaller caller;

    SessionCalendar(SessionReader reader, Bookings bookings, CalendarFiles files, CurrentCaller caller) {
        this.reader = reader;
        this.bookings = bookings;
        this.files = files;
        this.caller = caller;
    }

    String of(SessionId id) {
        var view = reader.show(id);
        var other = caller.get().is(new PersonId(view.student().id())) ? view.mentor() : view.student();
        return files.file(new CalendarEntry(
                bookings.find(id.booking()).orElseThrow(),
                "Mentoring: " + other.name(),
                view.topic(),
                new MeetingPlace(view.meetingKind(), view.meetingPlace()),
                Map.of()));
    }
}
