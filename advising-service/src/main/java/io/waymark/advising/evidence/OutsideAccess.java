package io.waymark.advising.evidence;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what somebody without an account may see and answer now, by the verification that their link is for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutsideAccess {

    private final VerificationRepository verifications;
    private final EvidenceRepository evidence;
    private final Disclosures disclosures;
    private final Clock clock;

    OutsideAccess(
            VerificationRepository verifications, EvidenceRepository evidence, Disclosures disclosures, Clock clock) {
        this.verifications = verifications;
        this.evidence = evidence;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * What a link leads to.
     *
     * @param current what is asked by it now
     */
    record Seen(Evidence evidence, List<Verification> verifications, Verification current) {}

    /** Whatever is over does not exist: who asks does not learn how it ended. */
    Seen require(VerificationId link) {
        var linked = verifications.findById(link).orElseThrow(OutsideAccess::unknown);
        var asked = verifications.of(List.of(linked.evidence()));
        var current = OutsideLink.follow(linked, asked);
        if (!OutsideLink.isOpen(current, clock.instant())) {
            throw unknown();
        }
        var submitted = evidence.findById(linked.evidence())
                .filter(it -> !it.isWithdrawn())
                .orElseThrow(OutsideAccess::unknown);
        return new Seen(submitted, asked, current);
    }

    void disclose(Seen seen, String what) {
        disclose(List.of(seen), what);
    }

    /** Of one student, to one person. */
    void disclose(List<Seen> together, String what) {
        var first = together.getFirst().current();
        disclosures.recordTo(
                together.stream().map(it -> it.current().id().value()).toList(),
                first.student(),
                what,
                first.capacity().name().toLowerCase(Locale.ROOT));
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-verification", "There is nothing to verify by this link any more.");
    }
}
