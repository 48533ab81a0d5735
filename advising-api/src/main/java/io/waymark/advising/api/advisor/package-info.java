/** Who advises whom, since when, and how many. */
@NullMarked
package io.waymark.advising.api.advisor;

import org.jspecify.annotations.NullMarked;
