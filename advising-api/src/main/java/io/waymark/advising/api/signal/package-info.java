/** Why students need attention, and how much each reason weighs at a college. */
@NullMarked
package io.waymark.advising.api.signal;

import org.jspecify.annotations.NullMarked;
