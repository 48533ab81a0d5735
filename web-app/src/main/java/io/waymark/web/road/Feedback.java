package io.waymark.web.road;

import io.waymark.web.page.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody said about what the student did.
 *
 * @param subject what it is about, in bold; empty for a note that stands alone
 * @param quote their own words
 * @param href where to go on, and {@code action} what that is called
 */
public record Feedback(
        State state,
        String subject,
        String sentence,
        @Nullable String by,
        Instant at,
        @Nullable String quote,
        @Nullable String action,
        @Nullable String href) {}
