/** Meetings people agreed on: made, moved, called off and attended, never two at once for anybody. */
@NullMarked
package io.waymark.scheduling.booking;

import org.jspecify.annotations.NullMarked;
