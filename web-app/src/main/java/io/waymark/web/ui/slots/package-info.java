/** Bookable times: a month in which one picks a day, and the times of it. */
@NullMarked
package io.waymark.web.ui.slots;

import org.jspecify.annotations.NullMarked;
