package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.EvidenceHistory;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.Relationship;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceState;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells journeys what is on file. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceOfJourneys implements EvidenceHistory {

    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final Institutions institutions;

    EvidenceOfJourneys(EvidenceRepository evidence, EvidenceViews views, Institutions institutions) {
        this.evidence = evidence;
        this.views = views;
        this.institutions = institutions;
    }

    @Override
    public List<EvidenceItem> onFile(PersonId student) {
        var zone = institutions.zone();
        return evidence.onFile(student).stream()
                .map(it -> new EvidenceItem(
                        it.requirement(),
                        EvidenceState.valueOf(it.status().name()),
                        Amount.of(it.amount()),
                        LocalDate.ofInstant(Objects.requireNonNullElse(it.decidedAt(), it.submittedAt()), zone)))
                .toList();
    }

    @Override
    public List<EvidenceView> of(Walk walk, StepKey step, Relationship viewer) {
        return views.of(evidence.ofStep(walk.student(), step.value()), _ -> walk, viewer);
    }
}
