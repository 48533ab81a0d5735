package io.waymark.advising.api.journey;

import org.jspecify.annotations.Nullable;

/** The text a roadmap started from; the days in words or as ISO dates. */
public record ArticleView(
        String title,
        @Nullable String lastUpdated,
        @Nullable String retrieved) {}
