/** Bookable times, listed by day or laid out as a week. */
@NullMarked
package io.waymark.web.slots;

import org.jspecify.annotations.NullMarked;
