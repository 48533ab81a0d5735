package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.journey.EvidenceHistory;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.Relationship;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows a step's page what was handed in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceOfJourneys implements EvidenceHistory {

    private final EvidenceRepository evidence;
    private final EvidenceViews views;

    EvidenceOfJourneys(EvidenceRepository evidence, EvidenceViews views) {
        this.evidence = evidence;
        this.views = views;
    }

    @Override
    public List<EvidenceView> of(Walk walk, StepKey step, Relationship viewer) {
        return views.of(evidence.ofStep(walk.student(), step.value()), _ -> walk, viewer);
    }
}
