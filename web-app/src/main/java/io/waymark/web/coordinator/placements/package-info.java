/** Who coordinates placements answers requests, records agreements, and sees who is where. */
@NullMarked
package io.waymark.web.coordinator.placements;

import org.jspecify.annotations.NullMarked;
