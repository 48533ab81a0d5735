package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.List;

/** What other features may read of what students submitted. */
public interface Entries {

    /** All of a kind that a student did not withdraw, in the order in which they were submitted. */
    List<Entry> of(PersonId student, EvidenceKind kind);
}
