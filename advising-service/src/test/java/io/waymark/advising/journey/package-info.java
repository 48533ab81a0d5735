/** Tests of journeys and of the evidence that moves them. */
@NullMarked
package io.waymark.advising.journey;

import org.jspecify.annotations.NullMarked;
