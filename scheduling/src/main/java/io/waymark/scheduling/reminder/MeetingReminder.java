package io.waymark.scheduling.reminder;

import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import java.util.List;

/** How the people of one kind of meeting are reminded of it. */
public interface MeetingReminder {

    BookingKind kind();

    /** In the transaction that remembers that these are reminded of. */
    void remind(List<Booking> meetings, Ahead ahead);
}
