/** A student's time at a site: from asking for it to its last day. */
@NullMarked
package io.waymark.advising.api.placement;

import org.jspecify.annotations.NullMarked;
