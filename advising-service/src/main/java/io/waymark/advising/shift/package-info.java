/** When somebody worked, by the clock at the college, and how long that was on one day. */
@NullMarked
package io.waymark.advising.shift;

import org.jspecify.annotations.NullMarked;
