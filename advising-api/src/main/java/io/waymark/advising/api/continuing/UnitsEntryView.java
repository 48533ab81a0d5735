package io.waymark.advising.api.continuing;

import io.waymark.advising.api.evidence.EvidenceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Continuing education on file.
 *
 * @param id of the evidence that it is
 * @param categories in words
 * @param step where it is submitted, and can be withdrawn
 */
public record UnitsEntryView(
        UUID id,
        String step,
        String issuer,
        String activity,
        String provider,
        BigDecimal units,
        LocalDate completedOn,
        List<String> categories,
        EvidenceStatus status) {

    public UnitsEntryView {
        categories = List.copyOf(categories);
    }
}
