/** Who is to be reminded of a meeting, and when. */
@NullMarked
package io.waymark.scheduling.reminder;

import org.jspecify.annotations.NullMarked;
