/** When the college is closed, as its admins say. */
@NullMarked
package io.waymark.advising.closure;

import org.jspecify.annotations.NullMarked;
