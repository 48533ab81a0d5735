/** Tests of leaving. */
@NullMarked
package io.waymark.advising.leaving;

import org.jspecify.annotations.NullMarked;
