package io.waymark.advising.evidence;

import io.waymark.advising.person.People;
import io.waymark.core.event.VerificationRequested;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has somebody without an account sent a link, by whoever sends mails. The link's secret is never known here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutsideRequests {

    private final People people;
    private final Outbox outbox;

    OutsideRequests(People people, Outbox outbox) {
        this.people = people;
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
                Objects.requireNonNull(asked.dueOn())));
    }
}
