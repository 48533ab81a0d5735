package io.waymark.advising.evidence;

import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import java.util.List;
import java.util.Optional;

/**
 * Somebody before a student's evidence. A student's own advisor decides as {@code advisor}, whoever holds the role as
 * {@code registrar} or {@code faculty}, and a mentor what they were named for. Nobody decides about their own, whatever
 * else they are.
 *
 * @param advises whether the student is their advisee
 */
record Reviewer(Caller who, boolean advises) {

    boolean mayDecide(Verification asked) {
        if (who.is(asked.student())) {
            return false;
        }
        return switch (asked.capacity()) {
            case ADVISOR -> advises;
            case REGISTRAR -> who.is(Role.REGISTRAR);
            case FACULTY -> who.is(Role.FACULTY);
            case MENTOR -> who.is(Role.MENTOR) && asked.isFor(who.person());
            case STUDENT, PEER, SYSTEM, SITE_SUPERVISOR, EVENT_HOST, CREDENTIAL_ISSUER, EMPLOYER -> false;
        };
    }

    /** What they are asked, or were; what still waits before what is settled. */
    Optional<Verification> among(List<Verification> ofOnePiece) {
        var mine = ofOnePiece.stream().filter(this::mayDecide).toList();
        return mine.stream()
                .filter(Verification::isWaiting)
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }
}
