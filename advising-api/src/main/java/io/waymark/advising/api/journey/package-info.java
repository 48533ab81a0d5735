/** A student's way along a roadmap. */
@NullMarked
package io.waymark.advising.api.journey;

import org.jspecify.annotations.NullMarked;
