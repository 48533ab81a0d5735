/** An advisor's appointments. */
@NullMarked
package io.waymark.web.calendar;

import org.jspecify.annotations.NullMarked;
