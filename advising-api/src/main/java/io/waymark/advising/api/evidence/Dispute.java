package io.waymark.advising.api.evidence;

/** Why somebody outside does not verify. */
public enum Dispute {
    /** What was submitted is not right. */
    NOT_RIGHT,
    /** They do not know the student. */
    UNKNOWN_STUDENT;

    /** Whether it says nothing without words of their own. */
    public boolean needsComment() {
        return this == NOT_RIGHT;
    }
}
