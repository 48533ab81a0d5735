/** Placements of students at sites: requests, the days that are held, agreements, and what happened to each. */
@NullMarked
package io.waymark.advising.placement;

import org.jspecify.annotations.NullMarked;
