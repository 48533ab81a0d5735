package io.waymark.advising.journey;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.person.Relationship;
import io.waymark.core.roadmap.StepKey;
import java.util.List;

/** What a step's page shows of evidence; answered by whoever keeps it. */
public interface EvidenceHistory {

    /** All that was handed in for a step, newest first. */
    List<EvidenceView> of(Walk walk, StepKey step, Relationship viewer);
}
