/** Tests of signals. */
@NullMarked
package io.waymark.advising.signal;

import org.jspecify.annotations.NullMarked;
