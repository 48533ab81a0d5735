/** Somebody's leaving the college, as one act. */
@NullMarked
package io.waymark.advising.api.leaving;

import org.jspecify.annotations.NullMarked;
