package io.waymark.mentoring.notice;

import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.Participant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks up what notices say of meetings, for many at once. */
@Component
public class MeetingFactsReader {

    private final Directory directory;
    private final Profiles profiles;

    MeetingFactsReader(Directory directory, Profiles profiles) {
        this.directory = directory;
        this.profiles = profiles;
    }

    public MeetingFacts of(Collection<Booking> bookings) {
        return new MeetingFacts(
                directory.names(bookings.stream()
                        .flatMap(booking -> booking.participants().stream())
                        .map(Participant::person)
                        .distinct()
                        .toList()),
                Map.of(),
                profiles.meetings(
                        bookings.stream().map(Booking::host).distinct().toList()));
    }
}
