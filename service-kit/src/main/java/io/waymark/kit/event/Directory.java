package io.waymark.kit.event;

import io.waymark.core.event.IntegrationEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a service owns and others keep a copy of, read for the college at work in stretches. */
public interface Directory {

    /** The facts of the first stretch, or of the one that follows {@code last}; none when all have been read. */
    Stretch after(@Nullable UUID last);

    /**
     * Facts as events tell them.
     *
     * @param last where the next stretch begins; null at the end
     */
    record Stretch(List<IntegrationEvent> facts, @Nullable UUID last) {}
}
