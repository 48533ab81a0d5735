/** Who advises whom, since when, and how many an advisor may have. */
@NullMarked
package io.waymark.advising.advisor;

import org.jspecify.annotations.NullMarked;
