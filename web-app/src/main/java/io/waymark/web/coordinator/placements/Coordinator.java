package io.waymark.web.coordinator.placements;

import io.waymark.core.identity.Role;
import java.util.Locale;
import java.util.stream.Stream;

/** As whom somebody coordinates: as an advisor their own students, as an admin all. */
record Coordinator(Role role) {

    /** The one that an address names; Spring reads it from the path. */
    public static Coordinator of(String key) {
        return Stream.of(Role.ADVISOR, Role.ADMIN)
                .map(Coordinator::new)
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody coordinates as " + key));
    }

    String key() {
        return role.name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/coordinator/placements/" + key();
    }

    boolean seesAll() {
        return role == Role.ADMIN;
    }
}
