package io.waymark.advising.api.placement;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.revision.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as who concerns it sees it.
 *
 * @param step the key of the step whose hours are meant
 * @param wished the days that the student wished for
 * @param days those that were settled
 * @param actions what the caller can do with it now
 * @param history from the request on
 */
public record PlacementView(
        UUID id,
        PersonBrief student,
        PlacementSite site,
        String requirement,
        String step,
        String stepTitle,
        PlacementDays wished,
        int hours,
        @Nullable String message,
        PlacementState state,
        @Nullable PlacementDays days,
        @Nullable PlacementSupervisor supervisor,
        @Nullable PlacementAgreement agreement,
        Instant requestedAt,
        Set<PlacementAction> actions,
        List<PlacementEventView> history,
        int version)
        implements Versioned {

    public PlacementView {
        actions = Set.copyOf(actions);
        history = List.copyOf(history);
    }

    /** The days that hold, or are wished for. */
    public PlacementDays daysOrWish() {
        return days == null ? wished : days;
    }

    public boolean may(PlacementAction action) {
        return actions.contains(action);
    }
}
