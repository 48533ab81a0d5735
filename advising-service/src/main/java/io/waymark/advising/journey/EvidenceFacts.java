package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.EvidenceItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What progress is worked out from: the facts of evidence without its texts. Answered by whoever keeps evidence. */
public interface EvidenceFacts {

    /**
     * Everything that counts for each of these students, or would if it were verified, in one statement; who has nothing on
     * file is left out.
     */
    Map<PersonId, List<EvidenceItem>> of(Collection<PersonId> students);
}
