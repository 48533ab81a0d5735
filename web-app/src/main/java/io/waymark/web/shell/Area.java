package io.waymark.web.shell;

import io.waymark.core.identity.Role;
import io.waymark.web.page.ShellView.Place;
import java.util.List;

/** The places of a role. Somebody with several roles has the areas of all of them, in this order. */
enum Area {
    ADMIN(
            Role.ADMIN,
            place("overview", "chart", "/admin"),
            place("people", "people", "/people"),
            place("cohorts", "road", "/cohorts"),
            place("imports", "upload", "/imports"),
            place("advisors", "user", "/advisors")),
    ADVISING(
            Role.ADVISOR,
            place("caseload", "people", "/caseload"),
            place("queue", "check", "/queue"),
            place("calendar", "calendar", "/calendar")),
    MENTORING(
            Role.MENTOR,
            place("mentoring", "calendar", "/mentoring"),
            place("verify", "check", "/mentoring/queue"),
            place("hours", "clock", "/mentoring/hours"),
            place("profile", "user", "/mentoring/profile")),
    REGISTRAR(Role.REGISTRAR, place("registrar", "check", "/registrar/queue")),
    FACULTY(Role.FACULTY, place("faculty", "check", "/faculty/queue")),
    STUDYING(
            Role.STUDENT,
            place("home", "home", "/road"),
            place("sessions", "calendar", "/sessions"),
            place("mentors", "people", "/mentors"));

    private final Role role;
    private final List<Place> places;

    Area(Role role, Place... places) {
        this.role = role;
        this.places = List.of(places);
    }

    Role role() {
        return role;
    }

    List<Place> places() {
        return places;
    }

    private static Place place(String key, String icon, String href) {
        return new Place(key, icon, href, false, 0, false);
    }
}
