package io.waymark.core.roadmap;

import java.util.Locale;

/** Who can vouch for a piece of evidence. */
public enum VerifierRole {
    /** The student's own word; the lowest assurance. */
    STUDENT,
    /** A career or academic advisor of the college. */
    ADVISOR,
    /** A program director or instructor. */
    FACULTY,
    /** The registrar's office, or a feed from the student information system or a transcript. */
    REGISTRAR,
    /** A supervisor where the student interns, trains or volunteers; may have no account and use a signed link. */
    SITE_SUPERVISOR,
    /** An alumni or industry mentor matched on the platform. */
    MENTOR,
    /** Another student, named by the one whose evidence it is. */
    PEER,
    /** An attendance code, a check-in list or a certificate of attendance. */
    EVENT_HOST,
    /** AHIMA or another issuer: a registry look-up, a score report or a signed badge. */
    CREDENTIAL_ISSUER,
    /** An offer letter or a confirmation of employment. */
    EMPLOYER,
    /** Worked out from the platform's own records, such as counts and booked sessions. */
    SYSTEM;

    /** Whether they need no account here and are reached by a link. */
    public boolean isOutside() {
        return switch (this) {
            case SITE_SUPERVISOR, EVENT_HOST, CREDENTIAL_ISSUER, EMPLOYER -> true;
            case STUDENT, ADVISOR, FACULTY, REGISTRAR, MENTOR, PEER, SYSTEM -> false;
        };
    }

    /** How far one can rely on what they vouch for. */
    public Assurance assurance() {
        return switch (this) {
            case STUDENT -> Assurance.SELF_REPORTED;
            case ADVISOR, FACULTY, SITE_SUPERVISOR, MENTOR, PEER, SYSTEM -> Assurance.VERIFIED;
            case REGISTRAR, EVENT_HOST, CREDENTIAL_ISSUER, EMPLOYER -> Assurance.CONFIRMED_BY_ISSUER;
        };
    }

    /** What is left of it where the college does not know whom it asked. */
    public Assurance assuranceOfUnknown() {
        return assurance().below();
    }

    /** As roadmap files spell it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
