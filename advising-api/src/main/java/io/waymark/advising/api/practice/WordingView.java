package io.waymark.advising.api.practice;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a question.
 *
 * @param writtenBy null for what comes with Waymark
 * @param reviewedBy who approved or returned it; null while nobody has
 * @param returnedReason what is to be changed; null unless it was returned
 */
public record WordingView(
        int number,
        QuestionWording wording,
        @Nullable PersonBrief writtenBy,
        @Nullable Instant writtenAt,
        @Nullable PersonBrief reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String returnedReason) {}
