/** The clock of a service. */
@NullMarked
package io.waymark.kit.time;

import org.jspecify.annotations.NullMarked;
