package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;

/** Time of a person's day that a booking has taken. */
record ClaimedTime(PersonId person, BookingId booking, TimeSlot time) {}
