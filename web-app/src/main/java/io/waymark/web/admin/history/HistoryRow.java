package io.waymark.web.admin.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody changed something, in words.
 *
 * @param href leads to the thing, where it has a page
 * @param about whom it concerns, if anybody
 */
record HistoryRow(
        Instant at,
        String actor,
        String what,
        @Nullable String href,
        @Nullable String about,
        @Nullable String aboutHref,
        List<String> changes) {}
