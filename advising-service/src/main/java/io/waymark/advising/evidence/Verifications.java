package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Walk;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks verifiers, and keeps the rows of one piece of evidence in step with each other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Verifications {

    private final VerificationRepository verifications;
    private final OutsideRequests requests;
    private final WaitingNotices notices;
    private final VerificationProperties properties;
    private final Institutions institutions;
    private final Clock clock;

    Verifications(
            VerificationRepository verifications,
            OutsideRequests requests,
            WaitingNotices notices,
            VerificationProperties properties,
            Institutions institutions,
            Clock clock) {
        this.verifications = verifications;
        this.requests = requests;
        this.notices = notices;
        this.properties = properties;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** Oldest first. */
    List<Verification> of(EvidenceId submitted) {
        return verifications.of(List.of(submitted));
    }

    Map<EvidenceId, List<Verification>> of(Collection<EvidenceId> ids) {
        return verifications.of(ids).stream().collect(Collectors.groupingBy(Verification::evidence));
    }

    /** Asks everybody the roadmap names. */
    void ask(Evidence submitted, EvidenceRequirement requirement, Walk walk) {
        var asked = verifications.saveAllAndFlush(requirement.verifiedBy().stream()
                .filter(it -> it != VerifierRole.STUDENT && it != VerifierRole.SYSTEM)
                .map(it -> Verification.ask(submitted, it, clock.instant(), due()))
                .toList());
        notices.tell(asked, submitted, walk);
    }

    void count(Evidence submitted) {
        verifications.saveAndFlush(
                Verification.bySystem(submitted, submitted.submission().submittedAt()));
    }

    /** Nobody else need decide any more. */
    void close(List<Verification> asked) {
        asked.stream().filter(Verification::isWaiting).forEach(Verification::close);
        verifications.saveAllAndFlush(asked);
    }

    /** Asks this one in place of whoever was asked in the same capacity. */
    Verification name(Verification waiting, Verifier named) {
        if (!waiting.verifier().isNamed()) {
            name(List.of(waiting), named);
            return waiting;
        }
        var instead = waiting.replace(named, clock.instant(), due());
        verifications.saveAndFlush(waiting);
        return verifications.saveAndFlush(instead);
    }

    /** Asks this one about all of these, for which nobody is named; at one moment, so that they are known as named together. */
    void name(List<Verification> waiting, Verifier named) {
        var now = clock.instant();
        var due = due();
        waiting.forEach(it -> it.name(named, now, due));
        verifications.saveAllAndFlush(waiting);
    }

    void save(Verification changed) {
        verifications.saveAndFlush(changed);
    }

    /** Asks again whoever was asked when it was decided, and tells them where they have been told otherwise. Who undoes an answer still has the link that it was given by. */
    void askAgain(HeldEvidence held, Verification decided) {
        var now = clock.instant();
        verifications.saveAllAndFlush(held.verifications());
        var asked = held.verifications().stream()
                .filter(it -> it == decided || it.wasClosedWith(decided))
                .map(it -> it.again(now, due()))
                .toList();
        var withoutLink = asked.stream()
                .filter(it -> it.verifier().isOutsider())
                .filter(it -> decided.state() != VerificationState.UNDONE
                        || !it.verifier().isTheSameAs(decided.verifier()))
                .toList();
        withoutLink.forEach(it -> it.mail(now));
        verifications.saveAllAndFlush(asked);
        withoutLink.forEach(it -> requests.publish(it, held));
        if (decided.state() == VerificationState.REOPENED) {
            notices.tell(asked, held.evidence(), held.walk());
        }
    }

    private LocalDate due() {
        return institutions.today().plus(properties.due());
    }
}
