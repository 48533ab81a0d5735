package io.waymark.advising.evidence;

import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.People;
import io.waymark.core.event.VerificationRequested;
import io.waymark.core.event.VerificationRequested.AskedHours;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has somebody without an account sent a link, by whoever sends mails. The link's secret is never known here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutsideRequests {

    private final People people;
    private final OutsideBatches batches;
    private final EvidenceKinds kinds;
    private final Outbox outbox;

    OutsideRequests(People people, OutsideBatches batches, EvidenceKinds kinds, Outbox outbox) {
        this.people = people;
        this.batches = batches;
        this.kinds = kinds;
        this.outbox = outbox;
    }

    void publish(Verification asked, HeldEvidence held) {
        var student = people.brief(asked.student());
        outbox.publish(new VerificationRequested(
                CurrentInstitution.get(),
                asked.id().value(),
                asked.capacity(),
                Objects.requireNonNull(asked.verifier().outsiderName()),
                Objects.requireNonNull(asked.verifier().outsiderAddress()),
                asked.student(),
                student.fullName(),
                RequirementLabel.of(held.requirement()).code(),
                Objects.requireNonNull(asked.dueOn()),
                hours(asked)));
    }

    private @Nullable AskedHours hours(Verification asked) {
        return batches.find(asked.id())
                .map(it -> WaitingHours.of(it, kinds))
                .map(it -> new AskedHours(it.sites(), it.entries(), it.sum().toBigDecimal()))
                .orElse(null);
    }
}
