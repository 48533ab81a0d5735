package io.waymark.advising.continuing;

import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.kind.SubmissionCheck;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets nobody log an activity twice: it counts for all credentials that take it anyway. */
@Component
class UnitsOnce implements SubmissionCheck {

    private static final int MOST = 1_000;

    private final RenewalRecords records;

    UnitsOnce(RenewalRecords records) {
        this.records = records;
    }

    @Override
    public void require(PersonId student, String requirement, EvidencePayload submitted) {
        if (!(submitted instanceof CeuLogPayload units)) {
            return;
        }
        var onFile = records.of(student).units();
        if (onFile.size() >= MOST) {
            throw new RuleViolationException("too-many-units", "There are more than a thousand entries already.");
        }
        if (onFile.stream().anyMatch(it -> it.counts() && it.isTheSame(units))) {
            throw RuleViolationException.ofFields(
                    "evidence-invalid",
                    "Some of this is not in order.",
                    Map.of(
                            "activity",
                            new FieldRefusal(
                                    "units-twice",
                                    "This activity is logged on that day already.",
                                    Map.of("day", units.completedOn().toString()))));
        }
    }

    @Override
    public boolean canStand(PersonId student, UUID evidence, EvidencePayload written) {
        return !(written instanceof CeuLogPayload units)
                || records.of(student).units().stream()
                        .noneMatch(it -> it.counts() && !it.id().equals(evidence) && it.isTheSame(units));
    }
}
