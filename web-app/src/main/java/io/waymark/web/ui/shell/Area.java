package io.waymark.web.ui.shell;

import io.waymark.core.identity.Role;
import io.waymark.web.ui.page.ShellView.NavigationPlace;
import java.util.List;
import java.util.stream.Stream;

/** The places of a role. Somebody with several roles has the areas of all of them, in this order. */
enum Area {
    ADMIN(
            Role.ADMIN,
            place("overview", "chart", "/admin/overview"),
            place("people", "people", "/admin/people"),
            place("cohorts", "road", "/admin/cohorts"),
            place("imports", "upload", "/admin/imports"),
            place("advisors", "user", "/admin/advisors"),
            place(
                    "settings",
                    "gear",
                    "/admin/settings",
                    "/admin/college",
                    "/admin/programs",
                    "/admin/practice",
                    "/admin/sites",
                    "/coordinator/placements/admin")),
    ADVISING(
            Role.ADVISOR,
            place("caseload", "people", "/advisor/caseload", "/advisor/students"),
            place("queue", "check", "/reviewer/queue/advisor", "/advisor/outsiders"),
            place("placements", "pin", "/coordinator/placements/advisor"),
            place("calendar", "calendar", "/host/calendar/advisor", "/host/availability/advisor")),
    MENTORING(
            Role.MENTOR,
            place("mentoring", "calendar", "/host/calendar/mentor", "/mentor/groups"),
            place("verify", "check", "/reviewer/queue/mentor"),
            place("hours", "clock", "/host/availability/mentor"),
            place("profile", "user", "/mentor/profile")),
    REGISTRAR(Role.REGISTRAR, place("registrar", "check", "/reviewer/queue/registrar")),
    FACULTY(
            Role.FACULTY,
            place("faculty", "check", "/reviewer/queue/faculty"),
            place("questions", "file", "/admin/practice")),
    STUDYING(
            Role.STUDENT,
            place("home", "home", "/student/roadmap", "/student/careers"),
            place("sessions", "calendar", "/student/meetings", "/student/groups"),
            place("mentors", "people", "/student/mentors"),
            place("experience", "clock", "/student/experience", "/student/placements"),
            place("education", "file", "/student/education"),
            place(
                    "certification",
                    "award",
                    "/student/certification",
                    "/student/practice",
                    "/student/study",
                    "/student/exam",
                    "/student/continuing"));

    private final Role role;
    private final List<Branch> branches;

    Area(Role role, Branch[]... places) {
        this.role = role;
        this.branches = Stream.of(places).flatMap(Stream::of).toList();
    }

    Role role() {
        return role;
    }

    List<NavigationPlace> places() {
        return branches.stream().map(Branch::place).distinct().toList();
    }

    List<Branch> branches() {
        return branches;
    }

    /** @param more where pages lie that hang on the place, too */
    private static Branch[] place(String key, String icon, String href, String... more) {
        var place = new NavigationPlace(key, icon, href, false, 0, false);
        return Stream.concat(Stream.of(href), Stream.of(more))
                .map(path -> new Branch(path, place))
                .toArray(Branch[]::new);
    }
}
