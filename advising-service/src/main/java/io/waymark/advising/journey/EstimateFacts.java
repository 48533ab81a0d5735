package io.waymark.advising.journey;

import io.waymark.core.progress.Amount;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.progress.EvidenceState;
import io.waymark.core.progress.Waiver;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an estimate was worked out from, as it is kept. */
record EstimateFacts(List<Piece> evidence, List<Waived> waived) {

    /** @param thirds none in what was kept before there were any */
    record Piece(
            String requirement,
            EvidenceState state,
            long hundredths,
            @Nullable Integer thirds,
            LocalDate on) {

        Amount amount() {
            return new Amount(hundredths, thirds == null ? 0 : thirds);
        }
    }

    record Waived(String step, LocalDate on) {}

    static EstimateFacts of(EvidenceOnFile onFile) {
        return new EstimateFacts(
                onFile.items().stream()
                        .map(it -> new Piece(
                                it.requirement().toString(),
                                it.state(),
                                it.amount().hundredths(),
                                it.amount().thirds(),
                                it.on()))
                        .toList(),
                onFile.waivers().stream()
                        .map(it -> new Waived(it.step().value(), it.on()))
                        .toList());
    }

    EvidenceOnFile onFile() {
        return new EvidenceOnFile(
                evidence.stream()
                        .map(it -> new EvidenceItem(RequirementId.of(it.requirement), it.state, it.amount(), it.on))
                        .toList(),
                waived.stream()
                        .map(it -> new Waiver(StepKey.of(it.step), it.on))
                        .toList());
    }
}
