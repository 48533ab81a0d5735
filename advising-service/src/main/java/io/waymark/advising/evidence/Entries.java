package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other features may read of what students submitted. */
public interface Entries {

    /** All of a kind that a student did not withdraw, in the order in which they were submitted. */
    default List<Entry> of(PersonId student, EvidenceKind kind) {
        return of(List.of(student), Set.of(kind)).getOrDefault(student, List.of());
    }

    /** Likewise of several kinds, by student; who has submitted none is missing. */
    Map<PersonId, List<Entry>> of(Collection<PersonId> students, Set<EvidenceKind> kinds);
}
