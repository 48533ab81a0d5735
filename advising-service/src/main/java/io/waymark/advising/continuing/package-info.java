/** Keeping credentials: cycles, units, what is missing by when, and reminders of it. */
@NullMarked
package io.waymark.advising.continuing;

import org.jspecify.annotations.NullMarked;
