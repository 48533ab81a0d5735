/** Holidays and other days on which a college is closed. */
@NullMarked
package io.waymark.scheduling.closure;

import org.jspecify.annotations.NullMarked;
