package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows what a student's roadmap asks for that has not been submitted, or came back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MissingEvidence {

    private final EvidenceRepository evidence;
    private final EvidenceKinds kinds;
    private final Institutions institutions;

    MissingEvidence(EvidenceRepository evidence, EvidenceKinds kinds, Institutions institutions) {
        this.evidence = evidence;
        this.kinds = kinds;
        this.institutions = institutions;
    }

    EvidenceRequirement require(Walk walk, String id) {
        return require(walk, id, _ -> true);
    }

    /**
     * Of several credentials of which a step takes one, each can be submitted, and anew once it has ended or is renewed. Units
     * are logged on and on: what one cycle asks for is not all.
     */
    EvidenceRequirement require(Walk walk, String id, EvidencePayload payload) {
        return require(walk, id, it -> isTheSame(it, payload));
    }

    private boolean isTheSame(Evidence other, EvidencePayload payload) {
        return switch (payload) {
            case CeuLogPayload _ -> false;
            case CertificationRecordPayload award ->
                other.submission().read(kinds) instanceof CertificationRecordPayload it
                        && it.credential().equals(award.credential())
                        && holds(it)
                        && !renews(award, it);
            default -> true;
        };
    }

    private boolean holds(CertificationRecordPayload award) {
        return award.validThrough() == null || !award.validThrough().isBefore(institutions.today());
    }

    private static boolean renews(CertificationRecordPayload award, CertificationRecordPayload before) {
        return award.validThrough() != null
                && (before.validThrough() == null || award.validThrough().isAfter(before.validThrough()));
    }

    private EvidenceRequirement require(Walk walk, String id, Predicate<Evidence> counted) {
        var requirement = walk.requirement(id)
                .orElseThrow(
                        () -> new NotFoundException("no-such-requirement", "Your roadmap asks for no such thing."));
        kinds.requireOpen(requirement);
        if (isSubmitted(walk.student(), requirement, counted)) {
            throw new RuleViolationException("nothing-missing", "All that is needed here is submitted already.");
        }
        return requirement;
    }

    /** Whether others have been submitted since that are all that is asked for. */
    boolean isReplaced(HeldEvidence held) {
        var payload = held.evidence().submission().read(kinds);
        return isSubmitted(
                held.evidence().student(), held.requirement(), it -> it != held.evidence() && isTheSame(it, payload));
    }

    /** What was returned does not count. */
    private boolean isSubmitted(PersonId student, EvidenceRequirement requirement, Predicate<Evidence> counted) {
        return evidence.onFile(student).stream()
                .filter(it -> it.requirement().equals(requirement.id()) && it.status() != EvidenceStatus.RETURNED)
                .filter(counted)
                .map(it -> Amount.of(it.submission().amount()))
                .reduce(Amount.NOTHING, Amount::plus)
                .reaches(requirement.target());
    }
}
