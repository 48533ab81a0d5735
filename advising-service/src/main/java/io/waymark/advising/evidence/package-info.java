/** What students submit for a step, which is verified or returned, counted toward their progress. */
@NullMarked
package io.waymark.advising.evidence;

import org.jspecify.annotations.NullMarked;
