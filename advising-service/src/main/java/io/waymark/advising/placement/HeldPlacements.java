package io.waymark.advising.placement;

import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows until when a student's places are held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldPlacements implements PlacementEnds {

    private final PlacementStore placements;

    HeldPlacements(PlacementStore placements) {
        this.placements = placements;
    }

    @Override
    public Map<String, LocalDate> of(PersonId student) {
        return placements.of(student).stream()
                .filter(it -> it.standing().holds())
                .collect(Collectors.toMap(
                        it -> it.wish().requirement(),
                        it -> it.daysOrWish().lastDay(),
                        (one, other) -> one.isBefore(other) ? other : one));
    }
}
