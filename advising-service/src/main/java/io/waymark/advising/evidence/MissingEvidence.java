package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import java.util.function.BiPredicate;
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
        return require(walk, id, (_, _) -> true);
    }

    EvidenceRequirement require(Walk walk, String id, EvidencePayload payload) {
        return require(walk, id, (asked, it) -> takesThePlaceOf(it, payload, asked));
    }

    private boolean takesThePlaceOf(Evidence other, EvidencePayload payload, EvidenceRequirement requirement) {
        return kinds.takesThePlaceOf(requirement, other.submission().read(kinds), payload, institutions.today());
    }

    private EvidenceRequirement require(Walk walk, String id, BiPredicate<EvidenceRequirement, Evidence> counted) {
        var requirement = asked(walk, id);
        if (isSubmitted(walk.student(), requirement, it -> counted.test(requirement, it))) {
            throw new RuleViolationException("nothing-missing", "All that is needed here is submitted already.");
        }
        return requirement;
    }

    /** Whether or not it has been submitted. */
    EvidenceRequirement asked(Walk walk, String id) {
        return walk.requirement(id)
                .orElseThrow(
                        () -> new NotFoundException("no-such-requirement", "Your roadmap asks for no such thing."));
    }

    /** Whether others have been submitted since that are all that is asked for. */
    boolean isReplaced(HeldEvidence held) {
        var payload = held.evidence().submission().read(kinds);
        var requirement = held.requirement();
        return isSubmitted(
                held.evidence().student(),
                requirement,
                it -> it != held.evidence() && takesThePlaceOf(it, payload, requirement));
    }

    /** What was returned does not count. */
    private boolean isSubmitted(PersonId student, EvidenceRequirement requirement, Predicate<Evidence> counted) {
        return evidence.onFile(student).stream()
                .filter(it -> it.requirement().equals(requirement.id()) && it.status() != EvidenceStatus.RETURNED)
                .filter(counted)
                .map(it -> Amount.ofKept(it.submission().amount()))
                .reduce(Amount.NOTHING, Amount::plus)
                .reaches(requirement.target());
    }
}
