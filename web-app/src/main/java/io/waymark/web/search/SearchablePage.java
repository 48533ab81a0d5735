package io.waymark.web.search;

import io.waymark.core.identity.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page that anybody of a role can go to from anywhere. */
enum SearchablePage {
    OVERVIEW(Role.ADMIN, "/admin/overview"),
    UNADVISED(Role.ADMIN, "/admin/overview/unadvised"),
    PEOPLE(Role.ADMIN, "/admin/people"),
    NEW_PERSON(Role.ADMIN, "/admin/people/new"),
    COHORTS(Role.ADMIN, "/admin/cohorts"),
    IMPORTS(Role.ADMIN, "/admin/imports"),
    ADVISORS(Role.ADMIN, "/admin/advisors"),
    COLLEGE_SETTINGS(Role.ADMIN, "/admin/settings"),
    COLLEGE(Role.ADMIN, "/admin/college"),
    SIGNALS(Role.ADMIN, "/admin/settings/signals"),
    ATTRIBUTES(Role.ADMIN, "/admin/settings/attributes"),
    CLOSURES(Role.ADMIN, "/admin/settings/closures"),
    FILES(Role.ADMIN, "/admin/settings/files"),
    PROGRAMS(Role.ADMIN, "/admin/programs"),
    BANK(Role.ADMIN, "/admin/practice"),
    SITES(Role.ADMIN, "/admin/sites"),
    ALL_PLACEMENTS(Role.ADMIN, "/coordinator/placements/admin"),
    CASELOAD(Role.ADVISOR, "/advisor/caseload"),
    ADVISOR_QUEUE(Role.ADVISOR, "/reviewer/queue/advisor"),
    COMMENTS(Role.ADVISOR, "/reviewer/queue/advisor/comments"),
    OUTSIDERS(Role.ADVISOR, "/advisor/outsiders"),
    ADVISOR_PLACEMENTS(Role.ADVISOR, "/coordinator/placements/advisor"),
    ADVISOR_CALENDAR(Role.ADVISOR, "/host/calendar/advisor"),
    ADVISOR_HOURS(Role.ADVISOR, "/host/availability/advisor"),
    MENTOR_CALENDAR(Role.MENTOR, "/host/calendar/mentor"),
    GROUPS(Role.MENTOR, "/mentor/groups"),
    MENTOR_QUEUE(Role.MENTOR, "/reviewer/queue/mentor"),
    MENTOR_HOURS(Role.MENTOR, "/host/availability/mentor"),
    PROFILE(Role.MENTOR, "/mentor/profile"),
    REGISTRAR_QUEUE(Role.REGISTRAR, "/reviewer/queue/registrar"),
    FACULTY_QUEUE(Role.FACULTY, "/reviewer/queue/faculty"),
    QUESTIONS(Role.FACULTY, "/admin/practice"),
    ROADMAP(Role.STUDENT, "/student/roadmap"),
    MEETINGS(Role.STUDENT, "/student/meetings"),
    ADVISING(Role.STUDENT, "/student/meetings/advising"),
    MENTORS(Role.STUDENT, "/student/mentors"),
    STUDENT_GROUPS(Role.STUDENT, "/student/groups"),
    HOURS(Role.STUDENT, "/student/experience"),
    PLACEMENT_SITES(Role.STUDENT, "/student/placements/sites"),
    EDUCATION(Role.STUDENT, "/student/education"),
    STUDY_PROGRAMS(Role.STUDENT, "/student/education/programs"),
    CERTIFICATION(Role.STUDENT, "/student/certification"),
    PRACTICE(Role.STUDENT, "/student/practice"),
    CONTINUING(Role.STUDENT, "/student/continuing"),
    MESSAGES(null, "/messages"),
    MESSAGE_SETTINGS(null, "/messages/settings"),
    OWN_SETTINGS(null, "/settings"),
    PASSWORD(null, "/settings/password");

    private final @Nullable Role role;
    private final String href;

    /** @param role null for everybody */
    SearchablePage(@Nullable Role role, String href) {
        this.role = role;
        this.href = href;
    }

    boolean isFor(Set<Role> roles) {
        return role == null || roles.contains(role);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String href() {
        return href;
    }
}
