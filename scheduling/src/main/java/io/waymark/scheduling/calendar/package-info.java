/** Bookings as iCalendar (RFC 5545), for people's own calendars. */
@NullMarked
package io.waymark.scheduling.calendar;

import org.jspecify.annotations.NullMarked;
