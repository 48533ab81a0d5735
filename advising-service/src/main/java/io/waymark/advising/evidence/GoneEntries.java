package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.refusal.ConflictException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody without an account which hours they are no longer asked about, by the days that they were shown. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GoneEntries {

    private final EvidenceRepository evidence;
    private final EvidenceKinds kinds;

    GoneEntries(EvidenceRepository evidence, EvidenceKinds kinds) {
        this.evidence = evidence;
        this.kinds = kinds;
    }

    void refuse(List<Verification> gone) {
        if (!gone.isEmpty()) {
            var days = evidence
                    .findAll(gone.stream().map(Verification::evidence).toList())
                    .stream()
                    .map(it -> ((HoursLogPayload) it.submission().read(kinds)).date())
                    .sorted()
                    .map(Object::toString)
                    .toList();
            throw new ConflictException(
                    "entry-gone",
                    "Nobody is asked any more about the hours of %s.".formatted(String.join(", ", days)),
                    Map.of("days", days));
        }
    }
}
