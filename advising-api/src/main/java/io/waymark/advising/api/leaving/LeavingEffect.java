package io.waymark.advising.api.leaving;

/** What somebody's leaving does to others. */
public enum LeavingEffect {
    /** An advisor no longer has the student who leaves. */
    ASSIGNMENT_ENDED,
    /** A student of the advisor who leaves gets another. */
    STUDENT_HANDED_OVER,
    /** An advisor gets students of the one who leaves. */
    STUDENTS_TAKEN_OVER,
    APPOINTMENT_CANCELED,
    /** Of a mentor and a student; canceled some moments later. */
    SESSION_CANCELED,
    /** A student loses a place in a group session that the mentor who leaves would have held; some moments later too. */
    GROUP_SESSION_CANCELED,
    /** A mentor's group session loses a student who leaves; some moments later too. */
    GROUP_SESSION_LEFT,
    /** Somebody is no longer asked to verify what the student who leaves submitted. */
    VERIFICATION_CLOSED,
    /** A student has to name somebody else to verify than the one who leaves. */
    VERIFICATION_HANDED_BACK,
    /** An advisor hears that a placement of the student who leaves is canceled or ends. */
    PLACEMENT_CLOSED
}
