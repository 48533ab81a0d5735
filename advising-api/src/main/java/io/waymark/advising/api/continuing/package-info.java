/** Keeping credentials: their cycles, the units that count, and what is missing by when. */
@NullMarked
package io.waymark.advising.api.continuing;

import org.jspecify.annotations.NullMarked;
