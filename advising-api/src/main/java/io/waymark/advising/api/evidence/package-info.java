/** What students submit for a step, and what becomes of it. */
@NullMarked
package io.waymark.advising.api.evidence;

import org.jspecify.annotations.NullMarked;
