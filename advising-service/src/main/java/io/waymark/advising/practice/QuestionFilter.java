package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionState;
import org.jspecify.annotations.Nullable;

/** Which questions to list; what is null narrows nothing, but what is retired is listed only if it is asked for. */
record QuestionFilter(
        @Nullable String words,
        @Nullable Integer domain,
        @Nullable QuestionState state) {}
