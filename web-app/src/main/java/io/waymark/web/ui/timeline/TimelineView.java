package io.waymark.web.ui.timeline;

import io.waymark.web.ui.page.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries by month, latest first.
 *
 * @param kinds the kinds one may choose among; empty if there is nothing to choose
 * @param older the entries before these; null at the end
 * @param latest the first entries; null if these are
 */
public record TimelineView(
        List<Option> kinds,
        List<Month> months,
        @Nullable String older,
        @Nullable String latest) {

    /** These are not the first; those are at this address. */
    public TimelineView after(String first) {
        return new TimelineView(kinds, months, older, first);
    }

    /** The entries of a month. */
    public record Month(String name, List<TimelineLine> lines) {}

    /** An entry and when it was, in words. */
    public record TimelineLine(TimelineEntry entry, String when) {}
}
