package io.waymark.advising.evidence;

import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose queue is whose: each capacity has a role. */
@Component
class Capacities {

    private static final Map<VerifierRole, Role> QUEUES = new EnumMap<>(Map.of(
            VerifierRole.ADVISOR, Role.ADVISOR,
            VerifierRole.REGISTRAR, Role.REGISTRAR,
            VerifierRole.FACULTY, Role.FACULTY,
            VerifierRole.MENTOR, Role.MENTOR,
            VerifierRole.PEER, Role.STUDENT));

    private final CurrentCaller caller;

    Capacities(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Those of the caller. */
    List<VerifierRole> held() {
        return QUEUES.entrySet().stream()
                .filter(it -> caller.get().is(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Refuses whoever has not the role of a capacity. */
    void require(VerifierRole capacity) {
        var role = QUEUES.get(capacity);
        if (role == null) {
            throw new AccessDeniedException("Nobody has such a queue.");
        }
        if (!caller.get().is(role)) {
            throw new AccessDeniedException("This is the queue of others.");
        }
    }
}
