package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;

/**
 * Who takes part in meetings that others may join, changed inside the caller's transaction like {@link Bookings}. Each
 * change happens under the host's lock. A seat that becomes free goes to the first on the waitlist who is free then. All
 * refuse {@code booking-closed} and {@code already-started}, but for {@link #expire}.
 */
public interface Participation {

    /**
     * Takes a seat, requests one where the host wants to be asked, or waits for one. The result's participant says which.
     *
     * @throws io.waymark.core.refusal.ConflictException {@code slot-taken}: there is a seat, but the person is busy
     * @throws io.waymark.core.refusal.RuleViolationException {@code already-joined}, {@code host-stays}
     */
    Booking join(BookingId id, PersonId person);

    /** Invites somebody, who then joins without being asked about. */
    Booking invite(BookingId id, PersonId person);

    /** Gives a seat, an invitation or a place on the waitlist back. */
    Booking leave(BookingId id, PersonId person);

    /** The host's yes to a request; refuses {@code not-requested}. */
    Booking approve(BookingId id, PersonId person);

    /**
     * The host's no to a request; refuses {@code not-requested}. What the guest asked for alone is canceled with it, for this
     * reason; a meeting that others may join goes on.
     */
    Booking decline(BookingId id, PersonId person, String reason);

    /** Lets go of the requests whose time to be answered is over, and of what was asked for alone. */
    Booking expire(BookingId id);
}
