package io.waymark.advising.api.timeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a timeline.
 *
 * @param counts how many entries of each kind there are, whatever was asked for; kinds without any are left out
 */
public record TimelinePage(
        List<TimelineEntryView> items, @Nullable String next, Map<TimelineKind, Integer> counts) {}
