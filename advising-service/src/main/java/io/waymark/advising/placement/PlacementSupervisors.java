package io.waymark.advising.placement;

import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.evidence.AgreedSupervisors;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Those whom an advisor agreed on when a placement was accepted. */
@Component
class PlacementSupervisors implements AgreedSupervisors {

    private final PlacementStore placements;

    PlacementSupervisors(PlacementStore placements) {
        this.placements = placements;
    }

    @Override
    public List<String> addresses(PersonId student) {
        return placements.of(student).stream()
                .filter(it -> it.standing().holds())
                .flatMap(it -> Stream.ofNullable(it.supervisor()))
                .map(PlacementSupervisor::email)
                .toList();
    }
}
