package io.waymark.advising.journey;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.person.Relationship;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.roadmap.StepKey;
import java.util.List;

/** What journeys have to know of evidence; answered by whoever keeps it. */
public interface EvidenceHistory {

    /** Everything that counts, or would if it were verified. */
    List<EvidenceItem> onFile(PersonId student);

    /** All that was handed in for a step, newest first. */
    List<EvidenceView> of(Walk walk, StepKey step, Relationship viewer);
}
