/** The calendar of whoever offers time, as advisor or as mentor, and each meeting in it. */
@NullMarked
package io.waymark.web.host.calendar;

import org.jspecify.annotations.NullMarked;
