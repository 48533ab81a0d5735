package io.waymark.advising.signal;

import io.waymark.advising.signal.Finding.Holds;
import org.jspecify.annotations.Nullable;

/** What a rule found, if anything, and what ended it if that is not so or not due. */
record Found(@Nullable Holds holds, Resolution otherwise) {}
