package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets students name somebody without an account, and has them written to. */
@Service
@Transactional
class Outsiders {

    private final OwnEvidence own;
    private final StudentHold active;
    private final EvidenceHold evidence;
    private final Verifications verifications;
    private final OutsiderRules rules;
    private final KnownOutsiders known;
    private final OutsideRequests requests;
    private final StudentAccess students;
    private final EvidenceViews views;
    private final Clock clock;

    Outsiders(
            OwnEvidence own,
            StudentHold active,
            EvidenceHold evidence,
            Verifications verifications,
            OutsiderRules rules,
            KnownOutsiders known,
            OutsideRequests requests,
            StudentAccess students,
            EvidenceViews views,
            Clock clock) {
        this.own = own;
        this.active = active;
        this.evidence = evidence;
        this.verifications = verifications;
        this.rules = rules;
        this.known = known;
        this.requests = requests;
        this.students = students;
        this.views = views;
        this.clock = clock;
    }

    EvidenceView ask(EvidenceId id, AskOutsider request, Revision revision) {
        var held = own.holdToAsk(id, revision);
        var named = Verifier.outsider(request.capacity(), request.name(), request.email());
        rules.check(held, named);
        var asked = verifications.name(waiting(held, request.capacity()), known.judge(held, named));
        requests.publish(asked, held);
        return views.of(held.evidence(), held.walk(), false);
    }

    EvidenceView mailAgain(EvidenceId id, VerifierRole capacity, Revision revision) {
        var submitted = evidence.find(id);
        var relationship = students.find(submitted.student())
                .filter(it -> it != Relationship.ADMIN)
                .orElseThrow(EvidenceAccess::unknown);
        students.require(submitted.student(), "evidence");
        if (relationship == Relationship.SELF) {
            active.requireActive(submitted.student());
        }
        var held = evidence.hold(submitted, verifications.of(id), revision);
        var asked = waiting(held, capacity);
        if (!asked.verifier().isOutsider()) {
            throw new RuleViolationException("nobody-named", "The student has not said yet whom to ask.");
        }
        asked.mailAgain(clock.instant());
        verifications.save(asked);
        requests.publish(asked, held);
        return views.of(submitted, held.walk(), relationship == Relationship.ADVISOR);
    }

    private static Verification waiting(HeldEvidence held, VerifierRole capacity) {
        return held.waitingFor(capacity)
                .orElseThrow(() -> new RuleViolationException(
                        "outsider-not-asked", "This does not wait for somebody of this capacity."));
    }
}
