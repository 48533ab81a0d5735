package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;

/** Who came to meetings, said inside the caller's transaction like {@link Bookings}, once a meeting has started. */
public interface Attendances {

    /** A participant says that the meeting took place. It is attended once both sides have said so. */
    Booking confirmAttendance(BookingId id, PersonId by);

    /** A participant says that the other side did not come. */
    Booking reportAbsence(BookingId id, PersonId by);

    /** A participant takes back what they said, which is as if they had said nothing. */
    Booking withdrawReport(BookingId id, PersonId by);

    /** Who has said nothing will not be heard any more: the host's report that they met is enough, a guest's is not. */
    Booking acceptSilence(BookingId id);

    /** Somebody in charge says whether a guest attended, and may correct it, whatever was said before. */
    Booking recordAttendance(BookingId id, PersonId guest, boolean attended);

    /** Somebody in charge says that the meeting did not happen, so that the guest neither attended nor missed it. */
    Booking withdrawAttendance(BookingId id, PersonId guest);
}
