/** Each student's way along a roadmap: where they stand, what is next, what is waived. */
@NullMarked
package io.waymark.advising.journey;

import org.jspecify.annotations.NullMarked;
