package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AskSupervisor;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.site.Sites;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Optional;
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
    private final KnownOutsiders known;
    private final OutsideRequests requests;
    private final EvidenceKinds kinds;
    private final CurrentCaller caller;

    Supervisors(
            EvidenceRepository evidence,
            EvidenceHold holds,
            StudentHold students,
            Verifications verifications,
            OutsiderRules rules,
            KnownOutsiders known,
            OutsideRequests requests,
            EvidenceKinds kinds,
            CurrentCaller caller) {
        this.evidence = evidence;
        this.holds = holds;
        this.students = students;
        this.verifications = verifications;
        this.rules = rules;
        this.known = known;
        this.requests = requests;
        this.kinds = kinds;
        this.caller = caller;
    }

    /** The link of that one mail leads to all of them. */
    void ask(AskSupervisor request) {
        var named = Verifier.outsider(VerifierRole.SITE_SUPERVISOR, request.name(), request.email());
        var student = caller.get().person();
        students.requireActive(student);
        var unasked = unasked(holds.hold(student), request.site());
        if (unasked.isEmpty()) {
            throw new RuleViolationException(
                    "no-hours-to-ask-about", "There are no hours at this site that nobody is asked about.");
        }
        rules.check(unasked.getFirst(), named);
        var asked = unasked.stream().flatMap(it -> unnamed(it).stream()).toList();
        verifications.name(asked, known.judge(unasked.getFirst(), named));
        requests.publish(asked.getFirst(), unasked.getFirst());
    }

    private List<HeldEvidence> unasked(HeldStudent held, String site) {
        var waiting = evidence.ofKinds(List.of(held.walk().student()), List.of(EvidenceKind.HOURS_LOG)).stream()
                .filter(it -> it.isWaiting() && isAt(site, it))
                .toList();
        var asked = verifications.of(waiting.stream().map(Evidence::id).toList());
        return waiting.stream()
                .map(it -> held.of(it, asked.getOrDefault(it.id(), List.of())))
                .filter(it -> unnamed(it).isPresent())
                .toList();
    }

    private static Optional<Verification> unnamed(HeldEvidence held) {
        return held.waitingFor(VerifierRole.SITE_SUPERVISOR)
                .filter(it -> !it.verifier().isNamed());
    }

    private boolean isAt(String site, Evidence submitted) {
        return submitted.submission().read(kinds) instanceof HoursLogPayload hours
                && Sites.key(hours.site()).equals(Sites.key(site));
    }
}
