package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import java.util.List;

/**
 * Takes somebody who leaves out of all that is to come, in a few statements however much it is, inside the caller's
 * transaction like {@link Bookings}. All whom it concerns are locked at once, whatever the kind asked for, so that one kind
 * may be asked for after another. What has started stays as it is.
 */
public interface Departures {

    /** What the person takes part in, of any kind, soonest first; for who only wants to know. */
    List<Booking> toCome(PersonId person);

    /** Cancels all of a kind in which the person takes part. */
    List<Booking> cancelAll(PersonId person, BookingKind kind, PersonId by);

    /** Cancels all of a kind that the person hosts and leaves the others, whose seats go to who waits for them. */
    List<Booking> leaveAll(PersonId person, BookingKind kind, PersonId by);
}
