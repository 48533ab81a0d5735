package io.waymark.advising.kind;

/** How evidence of a kind comes in. */
public enum Intake {
    /** The student fills in a form. */
    FORM,
    /** The student uploads a file. */
    FILE,
    /** Nobody submits it; it is counted by itself. */
    COUNTED
}
