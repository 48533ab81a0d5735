/** A student's own road: where they stand, and each step with what proves it. */
@NullMarked
package io.waymark.web.road;

import org.jspecify.annotations.NullMarked;
