package io.waymark.web.table;

import org.jspecify.annotations.Nullable;

/** Where in a long list one is, the ways back and on, and the list as a file. */
public record PagerView(
        String summary,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String csv) {}
