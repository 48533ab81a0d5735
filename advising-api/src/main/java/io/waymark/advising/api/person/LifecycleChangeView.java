package io.waymark.advising.api.person;

import io.waymark.core.identity.Lifecycle;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of somebody at the college, since which day, and who said so.
 *
 * @param by null where an import made the change by itself
 */
public record LifecycleChangeView(
        Lifecycle lifecycle,
        LocalDate since,
        @Nullable String reason,
        MadeBy madeBy,
        @Nullable PersonBrief by,
        Instant changedAt) {

    /** What kind of act it was. */
    public enum MadeBy {
        PERSON,
        IMPORT
    }
}
