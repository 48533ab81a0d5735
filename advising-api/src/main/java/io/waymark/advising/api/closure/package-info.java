/** Days on which the college is closed. */
@NullMarked
package io.waymark.advising.api.closure;

import org.jspecify.annotations.NullMarked;
