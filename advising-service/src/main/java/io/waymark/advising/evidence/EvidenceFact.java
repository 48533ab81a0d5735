package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.journey.EvidenceFacts.OnFile;
import io.waymark.advising.journey.EvidenceFacts.Waiting;
import io.waymark.core.progress.Amount;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceState;
import io.waymark.core.roadmap.RequirementId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What progress needs to know of one piece of evidence.
 *
 * @param forAdvisor whether it waits for the student's advisor
 */
record EvidenceFact(
        RequirementId requirement,
        EvidenceStatus status,
        Amount amount,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        boolean forAdvisor) {

    static OnFile onFile(List<EvidenceFact> facts, ZoneId zone) {
        return new OnFile(facts.stream().map(it -> it.item(zone)).toList(), waiting(facts));
    }

    private static Waiting waiting(List<EvidenceFact> facts) {
        var submitted = oldest(facts.stream().filter(EvidenceFact::forAdvisor));
        var returned = oldest(facts.stream()
                .filter(EvidenceFact::isReturned)
                .filter(it -> facts.stream().noneMatch(newer -> newer.replaces(it))));
        return new Waiting(
                submitted.map(EvidenceFact::submittedAt).orElse(null),
                submitted.map(it -> it.requirement().toString()).orElse(null),
                returned.map(EvidenceFact::decidedAt).orElse(null),
                returned.map(it -> it.requirement().toString()).orElse(null));
    }

    private EvidenceItem item(ZoneId zone) {
        return new EvidenceItem(
                requirement, EvidenceState.valueOf(status.name()), amount, LocalDate.ofInstant(at(), zone));
    }

    private Instant at() {
        return Objects.requireNonNullElse(decidedAt, submittedAt);
    }

    private boolean isReturned() {
        return status == EvidenceStatus.RETURNED;
    }

    private boolean replaces(EvidenceFact returned) {
        return requirement.equals(returned.requirement) && !isReturned() && !submittedAt.isBefore(returned.submittedAt);
    }

    private static Optional<EvidenceFact> oldest(Stream<EvidenceFact> facts) {
        return facts.min(Comparator.comparing(EvidenceFact::at));
    }
}
