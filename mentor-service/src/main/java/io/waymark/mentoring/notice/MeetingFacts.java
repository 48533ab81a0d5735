package io.waymark.mentoring.notice;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.notice.MeetingNotice;
import java.util.Map;

/**
 * What people are called, and where they meet.
 *
 * @param agreed where one meeting takes place, if that was written down when it was booked
 * @param usual where a mentor meets students otherwise
 */
public record MeetingFacts(
        Map<PersonId, String> names, Map<BookingId, MeetingPlace> agreed, Map<PersonId, MeetingPlace> usual) {

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    public MeetingNotice placed(MeetingNotice notice) {
        var booking = notice.booking();
        var place = agreed.get(booking.id());
        return notice.at(place == null ? usual.get(booking.host()) : place);
    }

    public MeetingFacts agreedOn(Map<BookingId, MeetingPlace> places) {
        return new MeetingFacts(names, places, usual);
    }
}
