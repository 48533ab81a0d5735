package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;

/** How many requests wait for a host. */
public interface RequestCounts {

    /** Those that can still be answered; at most a hundred, which stands for many. */
    int of(PersonId host, BookingKind kind);
}
