/** What students hand in to prove a step: submitted, verified or returned, counted toward their progress. */
@NullMarked
package io.waymark.advising.evidence;

import org.jspecify.annotations.NullMarked;
