package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AskSupervisor;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets students have all their hours at a site countersigned by one person, who is sent one mail about them. */
@Service
@Transactional
class Supervisors {

    private final EvidenceRepository evidence;
    private final EvidenceHold holds;
    private final StudentHold students;
    private final Verifications verifications;
    private final OutsiderRules rules;
    private final OutsideRequests requests;
    private final EvidenceKinds kinds;
    private final CurrentCaller caller;
    private final Clock clock;

    Supervisors(
            EvidenceRepository evidence,
            EvidenceHold holds,
            StudentHold students,
            Verifications verifications,
            OutsiderRules rules,
            OutsideRequests requests,
            EvidenceKinds kinds,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.holds = holds;
        this.students = students;
        this.verifications = verifications;
        this.rules = rules;
        this.requests = requests;
        this.kinds = kinds;
        this.caller = caller;
        this.clock = clock;
    }

    /** The link of that one mail leads to all of them. */
    void ask(AskSupervisor request) {
        var named = Verifier.outsider(VerifierRole.SITE_SUPERVISOR, request.name(), request.email());
        var student = caller.get().person();
        students.requireActive(student);
        var unasked = evidence.ofKind(student, EvidenceKind.HOURS_LOG).stream()
                .filter(it -> it.isWaiting() && isAt(request.site(), it))
                .map(this::hold)
                .filter(it -> it.waitingFor(named.capacity())
                        .filter(asked -> !asked.verifier().isNamed())
                        .isPresent())
                .toList();
        if (unasked.isEmpty()) {
            throw new RuleViolationException(
                    "no-hours-to-ask-about", "There are no hours at this site that nobody is asked about.");
        }
        rules.check(unasked.getFirst(), named);
        var now = clock.instant();
        var asked = unasked.stream()
                .map(it -> verifications.name(it.waitingFor(named.capacity()).orElseThrow(), named, now))
                .toList();
        requests.publish(asked.getFirst(), unasked.getFirst());
    }

    private HeldEvidence hold(Evidence submitted) {
        return holds.hold(submitted, verifications.of(submitted.id()), new Revision(submitted.version()));
    }

    private boolean isAt(String site, Evidence submitted) {
        return submitted.submission().read(kinds) instanceof HoursLogPayload hours
                && hours.site().strip().equalsIgnoreCase(site.strip());
    }
}
