package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.progress.Amount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence of a kind that consists of many.
 *
 * @param amount how much it counts
 * @param written how much the student wrote, where it was corrected
 * @param waitsFor nobody once it is decided
 * @param dispute why it came back, if it was somebody outside who returned it
 */
public record Entry(
        UUID id,
        String requirement,
        EvidenceStatus status,
        Amount amount,
        @Nullable Amount written,
        EvidencePayload payload,
        List<EntryVerifier> waitsFor,
        @Nullable EntryDispute dispute) {

    public Entry {
        waitsFor = List.copyOf(waitsFor);
    }

    public boolean unasked() {
        return waitsFor.stream().anyMatch(EntryVerifier::isUnnamed);
    }
}
