package io.waymark.web.signin;

import io.waymark.core.identity.Role;
import java.util.Set;
import java.util.stream.Stream;

/** Where each role starts; whoever holds several starts where the first of them does. */
enum Home {
    ADMIN("/admin/overview"),
    ADVISOR("/advisor/caseload"),
    REGISTRAR("/reviewer/queue/registrar"),
    FACULTY("/reviewer/queue/faculty"),
    MENTOR("/host/calendar/mentor"),
    STUDENT("/student/roadmap");

    private final String path;

    Home(String path) {
        this.path = path;
    }

    static String of(Set<Role> held) {
        return Stream.of(values())
                .filter(home -> held.contains(Role.valueOf(home.name())))
                .findFirst()
                .orElse(STUDENT)
                .path;
    }
}
