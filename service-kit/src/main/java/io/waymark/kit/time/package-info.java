/** The clock of a service, and moments in its rows. */
@NullMarked
package io.waymark.kit.time;

import org.jspecify.annotations.NullMarked;
