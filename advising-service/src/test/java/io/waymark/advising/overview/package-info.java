/** Tests of the overview. */
@NullMarked
package io.waymark.advising.overview;

import org.jspecify.annotations.NullMarked;
