package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.Caller;
import java.util.List;
import java.util.Optional;

/**
 * Somebody before a student's evidence. A student's own advisor decides as {@code advisor}, whoever holds the role as
 * {@code registrar} or {@code faculty}, and a mentor or a peer what they were named for. Nobody decides about their own, whatever
 * else they are.
 *
 * @param advises whether the student is their advisee
 */
record Reviewer(Caller who, boolean advises) {

    static RuleViolationException notTheirOwn() {
        return new RuleViolationException("not-your-own", "Nobody verifies their own evidence.");
    }

    boolean mayDecide(Verification asked) {
        if (who.is(asked.student()) || asked.wasAskedAnew()) {
            return false;
        }
        return switch (asked.capacity()) {
            case ADVISOR -> advises;
            case REGISTRAR -> who.is(Role.REGISTRAR);
            case FACULTY -> who.is(Role.FACULTY);
            case MENTOR -> who.is(Role.MENTOR) && asked.verifier().is(who.person());
            case PEER -> who.is(Role.STUDENT) && asked.verifier().is(who.person());
            case STUDENT, SYSTEM, SITE_SUPERVISOR, EVENT_HOST, CREDENTIAL_ISSUER, EMPLOYER -> false;
        };
    }

    /** Peers leave and outsiders have a link for one answer: beside them the student's advisor may have it decided anew. */
    boolean mayReopen(Verification decided) {
        return mayDecide(decided)
                || advises
                        && !who.is(decided.student())
                        && (decided.verifier().isOutsider() || decided.capacity() == VerifierRole.PEER);
    }

    /** Whether they are shown how to reach who was named from outside. */
    boolean seesAddresses(PersonId student) {
        return advises || who.is(student) || who.is(Role.ADMIN);
    }

    /** What they are asked, or were; what still waits before what is decided. */
    Optional<Verification> among(List<Verification> asked) {
        var mine = asked.stream().filter(this::mayDecide).toList();
        return mine.stream()
                .filter(Verification::isWaiting)
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }
}
