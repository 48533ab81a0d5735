package io.waymark.mentoring.group;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.calendar.CalendarEntry;
import io.waymark.scheduling.calendar.CalendarFiles;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a group session for the calendar of its mentor or of a student who has a seat; whoever gave theirs back takes it out. */
@Service
@Transactional
class GroupSessionCalendar {

    private final GroupSessionReader reader;
    private final Profiles profiles;
    private final Directory directory;
    private final CalendarFiles files;
    private final CurrentCaller caller;

    GroupSessionCalendar(
            GroupSessionReader reader,
            Profiles profiles,
            Directory directory,
            CalendarFiles files,
            CurrentCaller caller) {
        this.reader = reader;
        this.profiles = profiles;
        this.directory = directory;
        this.files = files;
        this.caller = caller;
    }

    /** What somebody has never had in their calendar is not there for it. */
    String of(BookingId id) {
        var me = caller.get().person();
        var session = reader.find(id).seenBy(me);
        var mine = session.participant(me).orElseThrow(() -> GroupSessionReader.unknown(id));
        if (mine.state().hasSeat()) {
            return files.file(entry(session));
        }
        if (mine.hadSeat()) {
            return files.removal(entry(session));
        }
        throw GroupSessionReader.unknown(id);
    }

    private CalendarEntry entry(Booking session) {
        var host = session.host();
        var names = directory.names(List.of(host));
        return new CalendarEntry(
                session,
                "Group session: " + session.topic(),
                names.getOrDefault(host, ""),
                profiles.meetings(List.of(host)).get(host),
                Map.of());
    }
}
