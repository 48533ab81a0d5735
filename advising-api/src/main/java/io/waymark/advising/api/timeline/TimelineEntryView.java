package io.waymark.advising.api.timeline;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a student.
 *
 * @param who who did it, or for changes of the advisor, who it is; null if nobody or nobody at the college
 * @param said what was written about it, word by word, as far as the caller may read it
 * @param arguments as the event declares them; moments as 2026-03-02T14:00:00Z
 */
public record TimelineEntryView(
        TimelineEvent event,
        Instant at,
        @Nullable PersonBrief who,
        @Nullable String said,
        Map<String, String> arguments) {}
