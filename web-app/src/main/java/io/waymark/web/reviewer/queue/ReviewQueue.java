package io.waymark.web.reviewer.queue;

import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.VerifierRole;
import java.util.Arrays;

/** The queue of a capacity: whose it is, and where its pages are. */
record ReviewQueue(VerifierRole capacity, Role role) {

    /** Of everybody who reviews with an account. A peer is another student. */
    private enum Capacity {
        ADVISOR(Role.ADVISOR),
        REGISTRAR(Role.REGISTRAR),
        FACULTY(Role.FACULTY),
        MENTOR(Role.MENTOR),
        PEER(Role.STUDENT);

        private final Role role;

        Capacity(Role role) {
            this.role = role;
        }
    }

    /** The queue that an address names; Spring reads it from the path. */
    public static ReviewQueue of(String key) {
        return Arrays.stream(Capacity.values())
                .map(it -> new ReviewQueue(VerifierRole.valueOf(it.name()), it.role))
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody has the queue " + key));
    }

    String key() {
        return capacity.key();
    }

    public String path() {
        return "/reviewer/queue/" + key();
    }
}
