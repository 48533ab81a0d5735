package io.waymark.web.notification.notice;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.roadmap.VerifierRole;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which page shows what a notice is about, for somebody of these roles. */
public final class NoticePages {

    private NoticePages() {}

    /** The page's path; none if nobody of these roles has one. */
    public static Optional<String> of(Notice notice, Set<Role> roles) {
        var link = Optional.ofNullable(notice.link());
        return switch (notice.kind()) {
            case STUDENTS_ASSIGNED -> of(roles, Role.ADVISOR, "/advisor/caseload");
            case ACCREDITATION_ENDS ->
                link.isEmpty()
                        ? of(roles, Role.STUDENT, "/student/education")
                        : link.flatMap(it -> of(notice, it, roles));
            case RENEWAL_DUE, RENEWAL_LAPSED ->
                link.isEmpty()
                        ? of(roles, Role.STUDENT, "/student/continuing")
                        : of(
                                roles,
                                Role.ADVISOR,
                                "/advisor/students/" + link.get().id() + "/continuing");
            default -> link.flatMap(it -> of(notice, it, roles));
        };
    }

    private static Optional<String> of(Notice notice, NoticeLink link, Set<Role> roles) {
        return switch (link.subject()) {
            case EVIDENCE -> evidence(notice, link);
            case APPOINTMENT -> meeting(roles, Role.ADVISOR, "/host/calendar/advisor/" + link.id(), false);
            case SESSION ->
                meeting(
                        roles,
                        Role.MENTOR,
                        "/host/calendar/mentor/" + link.id(),
                        notice.kind() == NoticeKind.SESSION_REQUESTED);
            case GROUP_SESSION -> group(notice, link.id(), roles);
            case STUDENT -> of(roles, Role.ADVISOR, "/advisor/students/" + link.id());
            case PERSON -> person(notice, link, roles);
            case PLACEMENT -> placement(notice, link.id(), roles);
            case IMPORT -> of(roles, Role.ADMIN, "/admin/imports/" + link.id());
        };
    }

    /** A verifier sees it in their queue, the student on the step. */
    private static Optional<String> evidence(Notice notice, NoticeLink link) {
        if (notice.kind() == NoticeKind.EVIDENCE_WAITING) {
            return notice.argument("capacity")
                    .map(VerifierRole::valueOf)
                    .map(capacity -> "/reviewer/queue/%s/%s".formatted(queueOf(capacity), link.id()));
        }
        return Optional.of(link.step() == null ? "/student/roadmap" : "/student/roadmap/steps/" + link.step());
    }

    private static String queueOf(VerifierRole capacity) {
        return capacity.name().toLowerCase(Locale.ROOT);
    }

    /** Who is student and host too is shown what most of their notices are about. */
    private static Optional<String> meeting(Set<Role> roles, Role host, String hostsPage, boolean forTheHost) {
        return roles.contains(host) && (forTheHost || !roles.contains(Role.STUDENT))
                ? Optional.of(hostsPage)
                : of(roles, Role.STUDENT, "/student/meetings");
    }

    private static Optional<String> group(Notice notice, UUID session, Set<Role> roles) {
        var forTheHost = isOfTheHost(notice.kind()) || notice.kind() == NoticeKind.SESSION_REQUESTED;
        return roles.contains(Role.MENTOR) && (forTheHost || !roles.contains(Role.STUDENT))
                ? Optional.of("/mentor/groups/" + session)
                : of(roles, Role.STUDENT, "/student/groups");
    }

    private static boolean isOfTheHost(NoticeKind kind) {
        return kind.name().startsWith("GROUP_SESSION") && kind != NoticeKind.GROUP_SESSION_INVITED;
    }

    /** Whoever is told the student's name is of the staff. */
    private static Optional<String> placement(Notice notice, UUID placement, Set<Role> roles) {
        return notice.argument("student").isEmpty()
                ? of(roles, Role.STUDENT, "/student/placements/" + placement)
                : of(roles, Role.ADVISOR, "/coordinator/placements/advisor/" + placement)
                        .or(() -> of(roles, Role.ADMIN, "/coordinator/placements/admin/" + placement));
    }

    private static Optional<String> person(Notice notice, NoticeLink link, Set<Role> roles) {
        var person = link.id();
        return switch (notice.kind()) {
            case ADVISOR_CHANGED -> of(roles, Role.STUDENT, "/student/meetings/advising");
            case PERSON_LEFT -> of(roles, Role.ADVISOR, "/advisor/students/" + person);
            case EVIDENCE_SIGNED_BY_STRANGER ->
                of(roles, Role.ADVISOR, "/advisor/students/%s/steps/%s".formatted(person, link.step()));
            case EVIDENCE_DISPUTED ->
                of(roles, Role.ADVISOR, "/advisor/students/" + person)
                        .or(() -> of(roles, Role.ADMIN, "/admin/people/" + person));
            default -> of(roles, Role.ADMIN, "/admin/people/" + person);
        };
    }

    private static Optional<String> of(Set<Role> roles, Role role, String page) {
        return roles.contains(role) ? Optional.of(page) : Optional.empty();
    }
}
