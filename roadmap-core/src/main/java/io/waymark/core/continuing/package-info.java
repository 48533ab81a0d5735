/** Keeping credentials: cycles, the units that count in each, and what is missing by when. */
@NullMarked
package io.waymark.core.continuing;

import org.jspecify.annotations.NullMarked;
