/** Tests of what is told of a student's past. */
@NullMarked
package io.waymark.advising.timeline;

import org.jspecify.annotations.NullMarked;
