/** Tests of placements. */
@NullMarked
package io.waymark.advising.placement;

import org.jspecify.annotations.NullMarked;
