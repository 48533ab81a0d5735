package io.waymark.web.page;

import org.jspecify.annotations.Nullable;

/** One thing that happened: what, by whom and when, in whose words, and what one can do about it. */
public record TimelineEntry(
        State state,
        String title,
        String detail,
        @Nullable String quote,
        @Nullable Action action) {}
