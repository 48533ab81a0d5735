package io.waymark.advising.api.experience;

import io.waymark.advising.api.evidence.Dispute;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hours that somebody outside did not countersign, and that no others have replaced.
 *
 * @param by who was asked
 * @param comment what they said
 */
public record DisputedHoursView(
        HoursEntryView entry,
        Dispute dispute,
        @Nullable String by,
        @Nullable String comment,
        Instant disputedAt) {}
