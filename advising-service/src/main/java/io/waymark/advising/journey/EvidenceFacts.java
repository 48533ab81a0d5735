package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.EvidenceItem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What progress is worked out from: the facts of evidence without its texts. Answered by whoever keeps evidence. */
public interface EvidenceFacts {

    /** What is on file for each of these students, in one statement; who has nothing on file is left out. */
    Map<PersonId, OnFile> of(Collection<PersonId> students);

    /** Everything that counts, or would if it were verified, and what lies longest with somebody. */
    record OnFile(List<EvidenceItem> items, Waiting waiting) {

        public static final OnFile NOTHING = new OnFile(List.of(), Waiting.NOTHING);

        public OnFile {
            items = List.copyOf(items);
        }
    }

    /** Since when something waits for the advisor or for the student, and the requirement concerned. */
    record Waiting(
            @Nullable Instant submittedSince,
            @Nullable String submitted,
            @Nullable Instant returnedSince,
            @Nullable String returned) {

        public static final Waiting NOTHING = new Waiting(null, null, null, null);
    }
}
