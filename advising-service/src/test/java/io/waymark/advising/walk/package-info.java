/** Roadmaps walked from the first step to the last, through the service's contract alone. */
@NullMarked
package io.waymark.advising.walk;

import org.jspecify.annotations.NullMarked;
