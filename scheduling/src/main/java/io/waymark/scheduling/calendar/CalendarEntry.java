package io.waymark.scheduling.calendar;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.booking.Booking;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A booking in words for a calendar. A participant without a contact is left out. */
public record CalendarEntry(
        Booking booking,
        String summary,
        String description,
        @Nullable MeetingPlace place,
        Map<PersonId, Contact> contacts) {

    public CalendarEntry {
        contacts = Map.copyOf(contacts);
    }
}
