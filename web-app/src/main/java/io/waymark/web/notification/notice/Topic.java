package io.waymark.web.notification.notice;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Notices that somebody wants mailed in the same way, and how that is unless they say otherwise. */
public enum Topic {
    REVIEWS(Mails.DAILY, EnumSet.allOf(Role.class)),
    DECISIONS(Mails.NOW, EnumSet.of(Role.STUDENT)),
    APPOINTMENTS(Mails.NOW, EnumSet.of(Role.STUDENT, Role.ADVISOR)),
    SESSIONS(Mails.NOW, EnumSet.of(Role.STUDENT, Role.MENTOR)),
    REMINDERS(Mails.NOW, EnumSet.of(Role.STUDENT, Role.ADVISOR, Role.MENTOR)),
    PEOPLE(Mails.NOW, EnumSet.of(Role.STUDENT, Role.ADVISOR, Role.MENTOR)),
    PLACEMENTS(Mails.NOW, EnumSet.of(Role.STUDENT, Role.ADVISOR, Role.ADMIN)),
    IMPORTS(Mails.NOW, EnumSet.of(Role.ADMIN));

    private final Mails usual;
    private final Set<Role> roles;

    Topic(Mails usual, Set<Role> roles) {
        this.usual = usual;
        this.roles = Set.copyOf(roles);
    }

    public static Topic of(NoticeKind kind) {
        return switch (kind) {
            case EVIDENCE_WAITING, EVIDENCE_CLOSED, EVIDENCE_DISPUTED, EVIDENCE_SIGNED_BY_STRANGER -> REVIEWS;
            case EVIDENCE_VERIFIED,
                    EVIDENCE_RETURNED,
                    EVIDENCE_CORRECTED,
                    EVIDENCE_ANSWERED,
                    EVIDENCE_REOPENED,
                    EVIDENCE_HANDED_BACK -> DECISIONS;
            case APPOINTMENT_BOOKED, APPOINTMENT_RESCHEDULED, APPOINTMENT_PLACE_CHANGED, APPOINTMENT_CANCELED ->
                APPOINTMENTS;
            case APPOINTMENT_DISPUTED, APPOINTMENT_SETTLED, APPOINTMENT_REOPENED -> APPOINTMENTS;
            case SESSION_REQUESTED,
                    SESSION_BOOKED,
                    SESSION_SEAT_FREED,
                    SESSION_RESCHEDULED,
                    SESSION_PLACE_CHANGED,
                    WAITLIST_RESCHEDULED,
                    SESSION_CANCELED,
                    SESSION_DECLINED,
                    SESSION_EXPIRED,
                    GROUP_SESSION_INVITED,
                    GROUP_SESSION_OPENED,
                    GROUP_SESSION_RESCHEDULED,
                    GROUP_SESSION_LEFT,
                    GROUP_SESSION_CANCELED -> SESSIONS;
            case SESSION_DISPUTED, SESSION_SETTLED, SESSION_REOPENED -> SESSIONS;
            case APPOINTMENT_REMINDER, SESSION_REMINDER, GROUP_SESSION_REMINDER, RENEWAL_DUE, RENEWAL_LAPSED ->
                REMINDERS;
            case ACCREDITATION_ENDS, ADVISOR_CHANGED, ADVISOR_ENDED, STUDENTS_ASSIGNED, PERSON_LEFT -> PEOPLE;
            case PLACEMENT_REQUESTED,
                    PLACEMENT_ACCEPTED,
                    PLACEMENT_DECLINED,
                    PLACEMENT_AGREED,
                    PLACEMENT_ENDED,
                    PLACEMENT_CANCELED -> PLACEMENTS;
            case IMPORT_FINISHED -> IMPORTS;
        };
    }

    /** Those that somebody of these roles may be told of. */
    public static List<Topic> of(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(topic -> topic.roles.stream().anyMatch(roles::contains))
                .toList();
    }

    public Mails usual() {
        return usual;
    }

    /** A reminder in tomorrow's mail would come too late. */
    public boolean canWait() {
        return this != REMINDERS;
    }
}
