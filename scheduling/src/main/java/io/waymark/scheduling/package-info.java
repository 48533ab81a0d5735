/** Bookable time, one engine for every service that arranges meetings. */
@NullMarked
package io.waymark.scheduling;

import org.jspecify.annotations.NullMarked;
