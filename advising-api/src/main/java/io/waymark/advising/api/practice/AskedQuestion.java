package io.waymark.advising.api.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question in the wording it was asked with.
 *
 * @param choices from A on
 * @param explanation null while it is not shown
 */
public record AskedQuestion(
        int position,
        int domain,
        String stem,
        List<String> choices,
        @Nullable String choice,
        boolean flagged,
        @Nullable Explanation explanation) {}
