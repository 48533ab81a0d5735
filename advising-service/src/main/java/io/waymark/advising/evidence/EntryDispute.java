package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why somebody without an account did not verify an entry. */
public record EntryDispute(
        Dispute why, @Nullable String by, @Nullable String comment, Instant at) {}
