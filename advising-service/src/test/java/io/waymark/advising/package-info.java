/** The service as a whole, asked through its own contract. */
@NullMarked
package io.waymark.advising;

import org.jspecify.annotations.NullMarked;
