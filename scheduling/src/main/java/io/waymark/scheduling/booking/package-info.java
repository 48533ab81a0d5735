/** Meetings people agreed on: booked, rescheduled, canceled and attended, never two at once for anybody. */
@NullMarked
package io.waymark.scheduling.booking;

import org.jspecify.annotations.NullMarked;
