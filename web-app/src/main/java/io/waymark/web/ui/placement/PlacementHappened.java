package io.waymark.web.ui.placement;

import io.waymark.web.ui.page.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a placement, in words. */
public record PlacementHappened(
        State state,
        String title,
        Instant at,
        String when,
        String who,
        @Nullable String said) {}
